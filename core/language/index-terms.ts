import { fold } from "./fold.ts";
import { grams } from "./grams.ts";
import type { Lemmatizer } from "./lemmas/load-lemmatizer.ts";
import { tokens } from "./tokens.ts";

/** What a text is found by. No term holds a space, so that the fields can be joined and split again by spaces. */
export interface IndexTerms {
  surface: string[];
  folded: string[];
  /** Of words their likeliest lemma; whole legal tokens and symbols as they are. */
  lemmas: string[];
  /** 4-grams of the words without their diacritics. */
  grams: string[];
}

/** The terms of a text for each field of the search index; the same function serves passages and queries. */
export function indexTerms(text: string, lemmatizer: Lemmatizer): IndexTerms {
  const terms: IndexTerms = { surface: [], folded: [], lemmas: [], grams: [] };
  for (const token of tokens(text)) {
    const term = token.text.replace(/\s+/g, "");
    const folded = fold(term);
    terms.surface.push(term);
    terms.folded.push(folded);
    terms.lemmas.push(token.kind === "word" ? lemmatizer.lemma(term) : term);
    if (token.kind === "word" || token.kind === "number") terms.grams.push(...grams(folded));
  }
  return terms;
}
