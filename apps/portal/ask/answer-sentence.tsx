import type { AnswerSentence } from "#core/answers";
import type { Locale, Messages } from "#core/i18n";
import { detectLanguage } from "#core/language";

export interface AnswerSentenceProps {
  sentence: AnswerSentence;
  /** Distinguishes the sources of this answer from those of another on the page. */
  answerKey: string;
  locale: Locale;
  messages: Messages;
}

/** The element that a source of an answer has on the page. */
export const sourceId = (answerKey: string, n: number) => `zrodlo-${answerKey}-${n}`;

/** The language of a quoted text where it is not that of the page, for screen readers. */
export function foreignLang(text: string, locale: Locale): string | undefined {
  const language = detectLanguage(text);
  return language === locale ? undefined : language;
}

/** A sentence of an answer with the numbers of its sources. */
export function AnswerSentenceView({ sentence, answerKey, locale, messages }: AnswerSentenceProps) {
  const cited = sentence.sources.length > 0;
  return (
    <p class="mp-answer__sentence" lang={cited ? foreignLang(sentence.text, locale) : undefined}>
      {sentence.text}
      {sentence.sources.map((n) => (
        <>
          {" "}
          <a
            class="mp-answer__number"
            href={`#${sourceId(answerKey, n)}`}
            lang={locale}
            aria-label={messages.ask.sourceNumber(n)}
          >
            {n}
          </a>
        </>
      ))}
    </p>
  );
}
