import { ModelFault } from "./model-fault.ts";
import type { EmbedderSettings } from "./model-settings.ts";

/** By which vectors are told from those of another model, or of the same one given its texts otherwise. */
export const embedderName = ({
  longestText,
  model,
  name,
  passagePrefix,
}: Pick<EmbedderSettings, "longestText" | "model" | "name" | "passagePrefix">): string =>
  `${name}:${model}:${longestText}:${passagePrefix}`;

/** Many models embed what is asked otherwise than what is searched. */
export type EmbeddedAs = "query" | "passage";

/**
 * The port of a model that gives texts a place in space, so that near in meaning is near in place. An adapter passes
 * `describeEmbedder` in `tests/contracts`.
 */
export interface Embedder {
  /** Model and version. Vectors of different names are never compared; another name means a new index. */
  readonly name: string;
  /** Numbers in every vector. */
  readonly dimension: number;
  /** UTF-16 units of a text that are read; what comes after them is left out, not refused. */
  readonly longestText: number;
  /**
   * A vector for every text, in their order, of length 1 (so that the product of two is their likeness, -1 to 1); none
   * for none. Any number of texts: the adapter makes batches of the size that its model takes. The same text gives the
   * same vector, whatever stands beside it.
   * @throws ModelFault, of the code `shape` where a vector has another dimension or a number that is none;
   * the reason of `signal` where it is aborted
   */
  embed(texts: readonly string[], as: EmbeddedAs, signal?: AbortSignal): Promise<Float32Array[]>;
}

/** A model gives vectors of another dimension than it promised. */
export class WrongDimension extends ModelFault {
  readonly given: number;

  constructor(given: number, promised: number) {
    super("shape", `a vector of ${given} numbers, not of ${promised}`);
    this.given = given;
  }
}

/** What a model gave, if it is what the port promises. @throws ModelFault `shape` where it is not */
export function checkedVectors(
  vectors: readonly Float32Array[],
  promised: { count: number; dimension: number },
): Float32Array[] {
  if (vectors.length !== promised.count)
    throw new ModelFault("shape", `${vectors.length} vectors for ${promised.count} texts`);
  for (const vector of vectors) {
    if (vector.length !== promised.dimension) throw new WrongDimension(vector.length, promised.dimension);
    if (!vector.every(Number.isFinite)) throw new ModelFault("shape", "a vector with a number that is none");
  }
  return [...vectors];
}
