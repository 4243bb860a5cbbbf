import { type BoostedTrees, treesScore } from "../learning/boosted-trees.ts";
import { sigmoid } from "../learning/linear-model.ts";
import type { Reading } from "../terms/reading.ts";
import { enoughFeatures } from "./features.ts";
import trained from "./weights.json" with { type: "json" };

export interface Judgement {
  /** The probability that what was found answers the question. */
  score: number;
  threshold: number;
  enough: boolean;
}

/** The model and the threshold that ship; `weights.json` says what they were trained on. */
export const SHIPPED_JUDGE = trained as unknown as { model: BoostedTrees; threshold: number };

/** Whether the question is covered by what was found. */
export function judge(reading: Reading, { model, threshold } = SHIPPED_JUDGE): Judgement {
  const score = reading.hits.length === 0 ? 0 : sigmoid(treesScore(model, enoughFeatures(reading)));
  return { score, threshold, enough: score >= threshold };
}
