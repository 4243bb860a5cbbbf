import { fold, indexTerms, type Lemmatizer } from "#core/language";

/** What a text is searched by, each with its own terms and its own BM25. */
export const FIELDS = ["surface", "lemmas", "grams"] as const;
export type FieldName = (typeof FIELDS)[number];

/** The terms of a text for each field, all without diacritics, since people leave them out. */
export function fieldTerms(text: string, lemmatizer: Lemmatizer): Record<FieldName, string[]> {
  const { folded, lemmas, grams } = indexTerms(text, lemmatizer);
  return { surface: folded, lemmas: lemmas.map(fold), grams };
}
