import { fold, grams, type Lemmatizer, type Token } from "#core/language";
import type { FieldName } from "./rows.ts";

/** What one token is found by in each field (4-grams joined by spaces), and its term for the second ranking. */
export type TokenTerms = Record<FieldName | "line", string>;
export type WordTerms = (token: Token) => TokenTerms;

/** Words remembered at least; Polish texts repeat most of theirs. */
const REMEMBERED = 20_000;

/** Gives the terms of tokens by the rules of `indexTerms`; words seen lately are not worked out again. */
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
  const lemmas = kind === "word" ? lemmatizer.lemma(term) : term;
  const cut = kind === "word" || kind === "number";
  return { surface, lemmas, grams: cut ? grams(surface).join(" ") : "", line: fold(lemmas) };
}
