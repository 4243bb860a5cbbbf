import { fold, isStopword, type Lemmatizer, tokens } from "#core/language";

/** A meaningful word of a question: its lemma without diacritics, and how much it tells beside a common word. */
export interface QuestionWord {
  lemma: string;
  weight: number;
}

/** What must be right for a passage to be the right one: numbers, whole references, names. */
const WEIGHT = { legal: 2, identifier: 2, number: 2, name: 1.5, word: 1 };

/** The words of a question for the second ranking, each once. */
export function questionWords(text: string, lemmatizer: Lemmatizer): QuestionWord[] {
  const words = new Map<string, QuestionWord>();
  for (const token of tokens(text)) {
    const written = lemmatizer.lemma(token.text);
    if (token.kind === "word" && isStopword(written)) continue;
    const lemma = fold(token.kind === "word" ? written : token.text.replace(/\s+/g, ""));
    const name = token.kind === "word" && token.start > 0 && /\p{Lu}/u.test(text.charAt(token.start));
    words.set(lemma, { lemma, weight: WEIGHT[name ? "name" : token.kind] });
  }
  return [...words.values()];
}
