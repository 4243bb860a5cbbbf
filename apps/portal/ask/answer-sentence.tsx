import type { AnswerSentence } from "#core/answers";
import type { Locale, Messages } from "#core/i18n";
import { detectLanguage } from "#core/language";
import { DescriptionList } from "#core/ui";
import { readPassage } from "../sources/read-passage.ts";

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

/** A sentence of an answer with the numbers of its sources; a quoted row of a table stands cell under cell. */
export function AnswerSentenceView({ sentence, answerKey, locale, messages }: AnswerSentenceProps) {
  const lang = sentence.sources.length > 0 ? foreignLang(sentence.text, locale) : undefined;
  const [row] = sentence.text.includes("\n") ? [] : readPassage("table", sentence.text);
  const numbers = sentence.sources.map((n, at) => (
    <>
      {at > 0 && " "}
      <a
        class="mp-answer__number"
        href={`#${sourceId(answerKey, n)}`}
        lang={locale}
        aria-label={messages.ask.sourceNumber(n)}
      >
        {n}
      </a>
    </>
  ));
  if (row?.kind !== "table")
    return (
      <p class="mp-answer__sentence" lang={lang} data-by={sentence.by}>
        {sentence.text}
        {numbers.length > 0 && "\u00a0"}
        {numbers}
      </p>
    );
  return (
    <div class="mp-answer__row" lang={lang} data-by={sentence.by}>
      <DescriptionList items={row.header.map((term, at) => ({ term, details: row.rows[0]?.[at] ?? "" }))} />
      <p>{numbers}</p>
    </div>
  );
}
