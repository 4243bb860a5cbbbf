import { FOLDS, foldOf } from "../../../evaluation/split.ts";
import { type BoostedTrees, fitTrees, treesScore } from "../../../learning/boosted-trees.ts";
import { DOUBT_FEATURES } from "./features.ts";
import type { SentenceRow } from "./sentence-set.ts";

/** The share of the true sentences that has to pass. */
const HONEST = 0.95;

export interface LearntVerifier {
  model: BoostedTrees;
  /** The sum above which a sentence is dropped: where 95 of 100 true ones pass, out of fold. */
  bound: number;
  /** Whether a sentence is dropped by a model that has not seen its document. */
  drops(row: SentenceRow): boolean;
}

/**
 * Learns which sentences their passages do not bear out. Figures are out of fold: five folds, by document.
 * @param measured those by which the bound is set
 */
export function learnVerifier(rows: readonly SentenceRow[], measured = rows): LearntVerifier {
  const learned = rows.filter(({ dropped }) => !dropped);
  const scores = new Map<SentenceRow, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = ({ document }: SentenceRow) => foldOf(document) === fold;
    const model = fitTrees(
      DOUBT_FEATURES,
      learned.filter((row) => !inFold(row)),
    );
    for (const row of rows.filter(inFold))
      scores.set(row, row.dropped ? Number.POSITIVE_INFINITY : treesScore(model, row.values));
  }
  const honest = measured.filter(({ positive }) => !positive).map((row) => scores.get(row)!);
  const bound = honest.sort((a, b) => a - b)[Math.ceil(honest.length * HONEST) - 1]!;
  return {
    model: fitTrees(DOUBT_FEATURES, learned),
    bound,
    drops: (row) => scores.get(row)! > bound,
  };
}

/** Of each kind of sentence: how many there are, and the share that is dropped, 0 to 1. */
export function droppedByKind(
  rows: readonly SentenceRow[],
  drops: (row: SentenceRow) => boolean,
): Record<string, { sentences: number; share: number }> {
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, of]) => [
      kind,
      { sentences: of.length, share: of.filter(drops).length / of.length },
    ]),
  );
}
