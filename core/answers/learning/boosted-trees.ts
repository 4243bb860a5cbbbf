import { type Labelled, sigmoid } from "./linear-model.ts";

/** A leaf is what it adds; a branch goes to its second where the feature is below the bound, else to its third. */
export type Tree = number | [feature: number, bound: number, below: Tree, above: Tree];

/** Boosted trees over named features (Friedman, Greedy Function Approximation, 2001): their sum is the logarithm of the odds. */
export interface BoostedTrees {
  features: readonly string[];
  base: number;
  trees: Tree[];
}

const TREES = 250;
const DEPTH = 3;
const RATE = 0.05;
const LEAST_ROWS = 15;
const PENALTY = 3;
const ROWS_A_TREE = 0.7;
const FEATURES_A_TREE = 0.5;
const BOUNDS = 32;

/** The sum that the model gives before it is made a probability. */
export function treesScore({ base, trees }: BoostedTrees, values: readonly number[]): number {
  let sum = base;
  for (const tree of trees) {
    let at = tree;
    while (typeof at !== "number") at = values[at[0]]! < at[1] ? at[2] : at[3];
    sum += at;
  }
  return sum;
}

/** Fits boosted trees by the gradient of the logistic loss; the same rows always give the same model. */
export function fitTrees(
  features: readonly string[],
  rows: readonly (Labelled & { weight?: number })[],
): BoostedTrees {
  const weights = rows.map(({ weight }) => weight ?? 1);
  const total = (positive: boolean) =>
    rows.reduce((sum, row, i) => sum + (row.positive === positive ? weights[i]! : 0), 0) || 1e-9;
  const base = Math.log(total(true) / total(false));
  const bounds = features.map((_, feature) => boundsOf(rows.map(({ values }) => values[feature]!)));
  const bins = bounds.map((of, feature) =>
    Uint8Array.from(rows, ({ values }) => of.filter((bound) => bound <= values[feature]!).length),
  );
  const sums = new Float64Array(rows.length).fill(base);
  const slope = new Float64Array(rows.length);
  const bend = new Float64Array(rows.length);
  const random = seeded(7);
  const trees: Tree[] = [];
  for (let n = 0; n < TREES; n++) {
    rows.forEach(({ positive }, i) => {
      const share = sigmoid(sums[i]!);
      slope[i] = (share - (positive ? 1 : 0)) * weights[i]!;
      bend[i] = share * (1 - share) * weights[i]!;
    });
    const taken = rows.map((_, i) => i).filter(() => random() < ROWS_A_TREE);
    const looked = features.map((_, i) => i).filter(() => random() < FEATURES_A_TREE);
    const tree = grow(taken, DEPTH, { bounds, bins, slope, bend, looked });
    trees.push(tree);
    rows.forEach(({ values }, i) => {
      sums[i]! += treesScore({ features, base: 0, trees: [tree] }, values);
    });
  }
  return { features, base, trees };
}

interface Growing {
  bounds: number[][];
  bins: Uint8Array[];
  slope: Float64Array;
  bend: Float64Array;
  looked: number[];
}

function grow(rows: number[], depth: number, growing: Growing): Tree {
  const { bounds, bins, slope, bend, looked } = growing;
  const slopes = rows.reduce((sum, i) => sum + slope[i]!, 0);
  const bends = rows.reduce((sum, i) => sum + bend[i]!, 0);
  const leaf = (-RATE * slopes) / (bends + PENALTY);
  if (depth === 0 || rows.length < 2 * LEAST_ROWS) return leaf;
  let best = { gain: 1e-6, feature: -1, bin: -1 };
  for (const feature of looked) {
    const size = bounds[feature]!.length + 1;
    const [s, b, c] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    const bin = bins[feature]!;
    for (const i of rows) {
      s[bin[i]!]! += slope[i]!;
      b[bin[i]!]! += bend[i]!;
      c[bin[i]!]!++;
    }
    let [left, leftBend, count] = [0, 0, 0];
    for (let at = 0; at < size - 1; at++) {
      left += s[at]!;
      leftBend += b[at]!;
      count += c[at]!;
      if (count < LEAST_ROWS || rows.length - count < LEAST_ROWS) continue;
      const gain =
        left ** 2 / (leftBend + PENALTY) +
        (slopes - left) ** 2 / (bends - leftBend + PENALTY) -
        slopes ** 2 / (bends + PENALTY);
      if (gain > best.gain) best = { gain, feature, bin: at };
    }
  }
  if (best.feature < 0) return leaf;
  const isBelow = (i: number) => bins[best.feature]![i]! <= best.bin;
  return [
    best.feature,
    bounds[best.feature]![best.bin]!,
    grow(rows.filter(isBelow), depth - 1, growing),
    grow(
      rows.filter((i) => !isBelow(i)),
      depth - 1,
      growing,
    ),
  ];
}

/** Values that part the rows into as many alike shares. */
function boundsOf(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Array.from(
    { length: BOUNDS - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / BOUNDS)]!,
  );
  return [...new Set(at)];
}

/** Numbers from 0 to 1, always the same ones (Park and Miller's generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
