import { type LinearModel, linearScore } from "../learning/linear-model.ts";
import { fitListwise, type RankedList } from "../learning/listwise.ts";
import type { Reading } from "../terms/reading.ts";
import { PASSAGE_FEATURES, passageFeatures } from "./passage-features.ts";
import trained from "./weights.json" with { type: "json" };

/** The ranking that ships; `weights.json` says what it was trained on. */
export const SHIPPED_RANKING: LinearModel = trained.model;

/**
 * The hits in the order in which they are likely to answer, by the words they share with the question and by the known
 * questions that lead to them; each score is then its odds beside the first. As they were where no question is known.
 */
export function rankPassages(reading: Reading, model = SHIPPED_RANKING): Reading {
  if (!reading.known.some(({ hit }) => hit.answer)) return reading;
  const sums = passageFeatures(reading).map((row) => linearScore(model, row));
  const top = Math.max(...sums);
  const hits = reading.hits
    .map((read, i) => ({ ...read, hit: { ...read.hit, score: Math.exp(sums[i]! - top) } }))
    .sort((a, b) => b.hit.score - a.hit.score);
  return { ...reading, hits };
}

/** The hits of a question with their features, told which are right: what the ranking learns from. */
export const passageList = (reading: Reading, isRight: (passageId: string) => boolean): RankedList => ({
  rows: passageFeatures(reading),
  right: reading.hits.map(({ hit }) => isRight(hit.passage.id)),
});

/** Trains a ranking. */
export const trainRanking = (lists: readonly RankedList[]): LinearModel =>
  fitListwise(PASSAGE_FEATURES, lists);
