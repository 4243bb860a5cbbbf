import type { LinearModel } from "../../learning/linear-model.ts";
import { fitListwise, listShares, type RankedList } from "../../learning/listwise.ts";
import type { Reading } from "../../terms/reading.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { chooseSentences } from "./choose-sentences.ts";
import { type ComposedAnswer, passageToken } from "./contract.ts";
import { findDisagreement } from "./find-disagreement.ts";
import { officeBonus } from "./office-bonus.ts";
import { rowSentence } from "./row-sentence.ts";
import { type RowStanding, rowStandings } from "./row-standing.ts";
import { SENTENCE_FEATURES, sentenceFeatures } from "./sentence-features.ts";
import trained from "./weights.json" with { type: "json" };

/** How many of the hits an answer may quote. */
export const QUOTED_HITS = 6;

/** The ranker that ships; `weights.json` says what it was trained on. */
export const SHIPPED_RANKER: LinearModel = trained.model;

/** A candidate with the probability that it is the one to quote. */
export interface RankedCandidate extends Candidate {
  share: number;
  /** For a row of a table, whether the question names it rather than the others. */
  standing: RowStanding;
}

/** Every piece of the best hits that may be quoted, the likeliest first. */
export function rankCandidates(reading: Reading, model = SHIPPED_RANKER): RankedCandidate[] {
  const candidates = quotable(reading);
  const standings = rowStandings(reading, candidates);
  const bonus = officeBonus(reading, candidates, standings);
  const shares = listShares(model, sentenceFeatures(reading, candidates), bonus);
  return candidates
    .map((candidate, i) => ({ ...candidate, share: shares[i]!, standing: standings[i]! }))
    .sort((a, b) => b.share - a.share);
}

/** An answer made without a model, and whether it is two passages that disagree. */
export interface BuiltInAnswer extends ComposedAnswer {
  disagrees: boolean;
}

/**
 * The answer made without a model: the best one to four sentences, quoted, the best first and the others as they are
 * read; or, where two passages give different values for what was asked, one sentence of each.
 */
export function composeBuiltIn(reading: Reading, model = SHIPPED_RANKER): BuiltInAnswer {
  const ranked = rankCandidates(reading, model);
  const both = findDisagreement(reading, ranked);
  const chosen = both ?? chooseSentences(ranked);
  return {
    sentences: chosen.map((candidate) => ({
      text: candidate.kind === "row" ? rowSentence(reading, candidate) : candidate.text,
      passages: [passageToken(candidate.hit)],
    })),
    completeness: both ? "partial" : completenessOf(chosen),
    disagrees: both !== null,
  };
}

/** A document that says what it does not give: the answer quotes it and is partial. */
const NOT_GIVEN =
  /nie podajemy|nie wiemy|nie mamy (?:danych|informacji)|do potwierdzenia|\b(?:potwierdzi|poda|podaje|ogłasza|ogłosi)\b/i;

function completenessOf(chosen: readonly RankedCandidate[]): ComposedAnswer["completeness"] {
  if (chosen.length === 0) return "none";
  return chosen.some(({ text }) => NOT_GIVEN.test(text)) ? "partial" : "complete";
}

/** The candidates of a question with their features, told which are right: what the ranker learns from. */
export function rankedList(reading: Reading, isRight: (candidate: Candidate) => boolean): RankedList {
  const candidates = quotable(reading);
  return { rows: sentenceFeatures(reading, candidates), right: candidates.map(isRight) };
}

/** Trains a ranker. */
export const trainRanker = (lists: readonly RankedList[]): LinearModel =>
  fitListwise(SENTENCE_FEATURES, lists);

function quotable(reading: Reading): Candidate[] {
  return reading.hits.slice(0, QUOTED_HITS).flatMap(({ hit }, i) => candidatesOf(hit.passage, i));
}
