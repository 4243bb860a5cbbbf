import { fold, grams, type Lemmatizer, type Token } from "#core/language";
import type { FieldName } from "./fields.ts";

/** What one token is found by in each field. */
export type TokenTerms = Record<FieldName, readonly string[]>;
export type WordTerms = (token: Token) => TokenTerms;

/** Words remembered at least; Polish texts repeat most of theirs. */
const REMEMBERED = 50_000;

/** Gives the terms of tokens by the rules of `fieldTerms`; words seen lately are not worked out again. */
export function wordTerms(lemmatizer: Lemmatizer): WordTerms {
  let young = new Map<string, TokenTerms>();
  let old = new Map<string, TokenTerms>();
  return (token) => {
    if (token.kind !== "word") return termsOf(token, lemmatizer);
    const known = young.get(token.text);
    if (known) return known;
    const terms = old.get(token.text) ?? termsOf(token, lemmatizer);
    if (young.size >= REMEMBERED) [old, young] = [young, new Map()];
    young.set(token.text, terms);
    return terms;
  };
}

function termsOf({ kind, text }: Token, lemmatizer: Lemmatizer): TokenTerms {
  const term = text.replace(/\s+/g, "");
  const surface = fold(term);
  return {
    surface: [surface],
    lemmas: [kind === "word" ? fold(lemmatizer.lemma(term)) : surface],
    grams: kind === "word" || kind === "number" ? grams(surface) : [],
  };
}
