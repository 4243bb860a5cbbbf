import type { FoundPassage, SearchHit } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import type { QuestionTerms } from "./question-terms.ts";
import { hasTerm, type TextTerms, termsOf, textTerms } from "./text-terms.ts";

/** A hit with its words analysed once for all that judge it. */
export interface ReadHit {
  hit: SearchHit;
  /** Title and headings above the passage. */
  context: TextTerms;
  /** The title, and each heading by itself. */
  headings: TextTerms[];
  text: TextTerms;
  /** Text and context together. */
  whole: TextTerms;
}

/** What was found for a question, as the judge and the composer read it. */
export interface Reading {
  terms: QuestionTerms;
  hits: ReadHit[];
  /** Weight of each content term: by its kind, and heavier the fewer of the hits have it. */
  weights: number[];
}

/** Analyses the hits of a question. */
export function readHits(terms: QuestionTerms, hits: readonly SearchHit[], lemmatizer: Lemmatizer): Reading {
  const read = hits.map((hit): ReadHit => ({ hit, ...analysed(hit.passage, lemmatizer) }));
  const most = Math.log(read.length + 1) + 1;
  const weights = terms.content.map((term) => {
    const having = read.filter(({ whole }) => hasTerm(whole, term)).length;
    return term.weight * (0.25 + (Math.log((read.length + 1) / (having + 0.5)) + 0.5) / most);
  });
  return { terms, hits: read, weights };
}

type Analysed = Pick<ReadHit, "context" | "headings" | "text" | "whole">;
const remembered = new WeakMap<FoundPassage, Analysed>();

function analysed(passage: FoundPassage, lemmatizer: Lemmatizer): Analysed {
  const known = remembered.get(passage);
  if (known) return known;
  const context = textTerms([passage.documentTitle, ...passage.headingPath].join(". "), lemmatizer);
  const text = textTerms(passage.text, lemmatizer);
  const headings = [passage.documentTitle, ...passage.headingPath].map((heading) =>
    textTerms(heading, lemmatizer),
  );
  const made = { context, headings, text, whole: termsOf([...context.words, ...text.words]) };
  remembered.set(passage, made);
  return made;
}
