import type { Lemmatizer } from "#core/language";
import { gramsOf, type QuestionTerm } from "./question-terms.ts";
import { type WordForms, wordForms } from "./word-forms.ts";

/** A text by the forms and 4-grams of its words. */
export interface TextTerms {
  words: WordForms[];
  forms: ReadonlySet<string>;
  grams: ReadonlySet<string>;
}

export function textTerms(text: string, lemmatizer: Lemmatizer): TextTerms {
  return termsOf(wordForms(text, lemmatizer));
}

/** The terms of some of a text's words, so that its sentences need no analysis of their own. */
export function termsOf(words: WordForms[]): TextTerms {
  return {
    words,
    forms: new Set(words.flatMap(({ forms }) => [...forms])),
    grams: new Set(words.flatMap(({ folded }) => gramsOf(folded))),
  };
}

/** Whether the text has the term in one of its forms. */
export function hasTerm(text: TextTerms, term: QuestionTerm): boolean {
  for (const form of term.word.forms) if (text.forms.has(form)) return true;
  return false;
}

/** The share of the term's 4-grams that the text has, 0 to 1. */
export function gramShare(text: TextTerms, term: QuestionTerm): number {
  if (term.grams.length === 0) return 0;
  let shared = 0;
  for (const gram of term.grams) if (text.grams.has(gram)) shared++;
  return shared / term.grams.length;
}

/** What each term weighs: by its kind, and more the fewer of the texts have it. */
export function termWeights(terms: readonly QuestionTerm[], texts: readonly TextTerms[]): number[] {
  const most = Math.log(texts.length + 1) + 1;
  return terms.map((term) => {
    const having = texts.filter((text) => hasTerm(text, term)).length;
    return term.weight * (0.25 + (Math.log((texts.length + 1) / (having + 0.5)) + 0.5) / most);
  });
}

/** The share of the terms' weight that the text covers by lemmas and by 4-grams, each 0 to 1. */
export function coverage(
  text: TextTerms,
  terms: readonly QuestionTerm[],
  weights: readonly number[],
): { lemmas: number; grams: number } {
  let whole = 0;
  let lemmas = 0;
  let byGrams = 0;
  terms.forEach((term, i) => {
    const weight = weights[i]!;
    const found = hasTerm(text, term);
    whole += weight;
    if (found) lemmas += weight;
    byGrams += weight * (found ? 1 : gramShare(text, term));
  });
  return whole === 0 ? { lemmas: 0, grams: 0 } : { lemmas: lemmas / whole, grams: byGrams / whole };
}
