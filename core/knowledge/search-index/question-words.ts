import { fold, type Lemmatizer, tokens } from "#core/language";
import { isFiller } from "./is-filler.ts";

/** A meaningful word of a question: its lemma without diacritics, and how much it tells beside a common word. */
export interface QuestionWord {
  lemma: string;
  weight: number;
}

/** Numbers and whole references tell passages apart that are alike in everything else. */
const WEIGHT = { legal: 2, identifier: 2, number: 2, word: 1 } as const;

/** The words of a question for the second ranking, each once. */
export function questionWords(text: string, lemmatizer: Lemmatizer): QuestionWord[] {
  const words = new Map<string, QuestionWord>();
  for (const token of tokens(text)) {
    if (isFiller(token, text, lemmatizer)) continue;
    const lemma = fold(token.kind === "word" ? lemmatizer.lemma(token.text) : token.text.replace(/\s+/g, ""));
    words.set(lemma, { lemma, weight: WEIGHT[token.kind] });
  }
  return [...words.values()];
}
