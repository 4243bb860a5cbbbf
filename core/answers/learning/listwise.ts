import { Adam, type LinearModel, linearScore, scaleOf } from "./linear-model.ts";

/** The candidates of one question and which of them are right. */
export interface RankedList {
  rows: readonly (readonly number[])[];
  right: readonly boolean[];
}

/** Fits a linear ranker: in every list the probability (softmax) of the right candidates together is made high. */
export function fitListwise(
  features: readonly string[],
  lists: readonly RankedList[],
  penalty = 0.002,
): LinearModel {
  const { mean, deviation } = scaleOf(lists.flatMap(({ rows }) => rows));
  const learnable = lists.filter(({ right }) => right.some(Boolean) && !right.every(Boolean));
  const scaled = learnable.map(({ rows, right }) => ({
    rows: rows.map((row) => Float64Array.from(row, (value, i) => (value - mean[i]!) / deviation[i]!)),
    right,
  }));
  const weights = new Float64Array(features.length);
  const speed = new Adam(features.length, 0.05);
  for (let round = 0; round < 300; round++) {
    const slope = weights.map((weight) => penalty * weight);
    for (const { rows, right } of scaled) {
      const sums = rows.map((row) => row.reduce((sum, value, i) => sum + value * weights[i]!, 0));
      const all = softmax(sums);
      const correct = all.reduce((sum, share, n) => sum + (right[n] ? share : 0), 0) || 1e-12;
      rows.forEach((row, n) => {
        const pull = (all[n]! - (right[n] ? all[n]! / correct : 0)) / scaled.length;
        if (pull !== 0) for (let i = 0; i < row.length; i++) slope[i]! += pull * row[i]!;
      });
    }
    const change = speed.step(slope);
    for (let i = 0; i < weights.length; i++) weights[i]! -= change[i]!;
  }
  return { features, mean, deviation, weights: [...weights], bias: 0 };
}

/** The share of each candidate of one list, together 1; `bonus` is added to its sum. */
export function listShares(
  model: LinearModel,
  rows: readonly (readonly number[])[],
  bonus: readonly number[] = [],
): number[] {
  return softmax(rows.map((row, i) => linearScore(model, row) + (bonus[i] ?? 0)));
}

function softmax(sums: readonly number[]): number[] {
  const top = sums.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
