import type { AnswerSource } from "#core/answers";
import { type Locale, localePath, type Messages } from "#core/i18n";
import { Citation } from "#core/ui";
import { validityText } from "../sources/validity.ts";
import { foreignLang, sourceId } from "./answer-sentence.tsx";

export interface AnswerSourcesProps {
  sources: readonly AnswerSource[];
  answerKey: string;
  locale: Locale;
  messages: Messages;
}

/** The spans that an answer rests on, each with a link that opens its source there. */
export function AnswerSources({ sources, answerKey, locale, messages }: AnswerSourcesProps) {
  if (sources.length === 0) return null;
  return (
    <div class="mp-answer__part">
      <h3>{messages.ask.sources}</h3>
      <div class="mp-answer__sources">
        {sources.map((source) => (
          <Citation
            id={sourceId(answerKey, source.n)}
            number={source.n}
            quote={source.quote}
            lang={foreignLang(source.quote, locale)}
            title={source.page ? `${source.title}, ${messages.ask.page(source.page)}` : source.title}
            href={localePath(locale, source.url)}
            validity={validity(source, locale, messages)}
            messages={messages}
          />
        ))}
      </div>
    </div>
  );
}

function validity(source: AnswerSource, locale: Locale, messages: Messages): string | undefined {
  if (!source.validFrom && !source.validTo) return undefined;
  return `${messages.source.validity.toLocaleLowerCase(locale)} ${validityText(source, locale, messages)}`;
}
