import { ModelFault } from "./model-fault.ts";

/**
 * The port of a model that reads a question together with a text and says how well the text answers it. An adapter
 * passes `describeReranker` in `tests/contracts`.
 */
export interface Reranker {
  /** Model and version. */
  readonly name: string;
  /** UTF-16 units of a text that are read; what comes after them is left out, not refused. */
  readonly longestText: number;
  /**
   * A score for every text, in their order; none for none. Higher is better, comparable within one call only. The same
   * question and text give the same score, whatever stands beside them.
   * @throws ModelFault, of the code `shape` where there are more or fewer scores than texts or one is no number;
   * the reason of `signal` where it is aborted
   */
  score(question: string, texts: readonly string[], signal?: AbortSignal): Promise<number[]>;
}

/** What a model gave, if it is what the port promises. @throws ModelFault `shape` where it is not */
export function checkedScores(scores: readonly number[], count: number): number[] {
  if (scores.length !== count) throw new ModelFault("shape", `${scores.length} scores for ${count} texts`);
  if (!scores.every(Number.isFinite)) throw new ModelFault("shape", "a score that is no number");
  return [...scores];
}
