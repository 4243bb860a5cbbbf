import { fold } from "../../fold.ts";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { isStopword } from "../../stopwords.ts";

/** A word of a text that carries a meaning of its own, in every form by which it may be compared. */
export interface MeaningWord {
  forms: ReadonlySet<string>;
  /** Its place among all words of the text, the small ones counted. */
  at: number;
}

/** The words of a Polish text that carry a meaning. */
export function meaningWords(text: string, lemmatizer: Lemmatizer): MeaningWord[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.flatMap((word, at) => {
    const lemmas = lemmatizer.lemmas(word);
    if (word.length < 3 || isStopword(word) || isStopword(lemmas[0]!)) return [];
    return [{ forms: new Set([fold(word), ...lemmas.map(fold)]), at }];
  });
}

/** The share of the words that stand among the others, 0 to 1; 1 where there is none. */
export function shareAmong(words: readonly MeaningWord[], others: readonly MeaningWord[]): number {
  if (words.length === 0) return 1;
  const forms = new Set(others.flatMap((word) => [...word.forms]));
  return words.filter((word) => [...word.forms].some((form) => forms.has(form))).length / words.length;
}
