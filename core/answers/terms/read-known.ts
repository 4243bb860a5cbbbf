import type { QuestionHit } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import { askedKind } from "../tasks/answer/asked-kind.ts";
import { type QuestionTerms, questionTerms } from "./question-terms.ts";
import { coverage, gramShare, hasTerm, type TextTerms, termsOf, termWeights } from "./text-terms.ts";

/** How much a known question is like the one asked; every value is between 0 and 1. */
export interface Likeness {
  /** The share of the question's weight that all phrasings together cover, by lemmas and by 4-grams. */
  lemmas: number;
  grams: number;
  /** The same for the phrasing that is most like it. */
  phrasing: number;
  /** The share of that phrasing's weight that the question covers. */
  back: number;
  /** The harmonic mean of the two. */
  both: number;
  /** Whether a phrasing asks for the same kind of answer. */
  kind: number;
}

/** A known question, compared with the one asked. */
export interface ReadKnown {
  hit: QuestionHit;
  /** The words of all its phrasings. */
  words: TextTerms;
  likeness: Likeness;
}

/** Compares known questions with the one asked. */
export function readKnown(
  asked: QuestionTerms,
  questions: readonly QuestionHit[],
  lemmatizer: Lemmatizer,
): ReadKnown[] {
  const own = termsOf(asked.words);
  const kind = askedKind(asked.words);
  const read = questions.map((hit) => ({ hit, ...analysed(hit.asked, lemmatizer) }));
  const weights = termWeights(
    asked.content,
    read.map(({ words }) => words),
  );
  return read.map(({ hit, phrasings, words }) => {
    const all = coverage(words, asked.content, weights);
    let best = { phrasing: 0, back: 0, both: 0 };
    for (const { terms, text } of phrasings) {
      const phrasing = coverage(text, asked.content, weights).grams;
      const back = covered(terms, own);
      const both = phrasing + back === 0 ? 0 : (2 * phrasing * back) / (phrasing + back);
      if (both > best.both) best = { phrasing, back, both };
    }
    const same = kind !== null && phrasings.some((other) => other.kind === kind);
    return { hit, words, likeness: { ...all, ...best, kind: same ? 1 : 0 } };
  });
}

function covered({ content }: QuestionTerms, by: TextTerms): number {
  let whole = 0;
  let found = 0;
  for (const term of content) {
    whole += term.weight;
    found += term.weight * (hasTerm(by, term) ? 1 : gramShare(by, term));
  }
  return whole === 0 ? 0 : found / whole;
}

interface Analysed {
  phrasings: { terms: QuestionTerms; text: TextTerms; kind: ReturnType<typeof askedKind> }[];
  /** The words of all of them. */
  words: TextTerms;
}

/** As long as the knowledge keeps the question: it gives the same list for the same version. */
const remembered = new WeakMap<readonly string[], Analysed>();

function analysed(asked: readonly string[], lemmatizer: Lemmatizer): Analysed {
  const known = remembered.get(asked);
  if (known) return known;
  const phrasings = asked.map((text) => {
    const terms = questionTerms(text, lemmatizer);
    return { terms, text: termsOf(terms.words), kind: askedKind(terms.words) };
  });
  const made = { phrasings, words: termsOf(phrasings.flatMap(({ terms }) => terms.words)) };
  remembered.set(asked, made);
  return made;
}
