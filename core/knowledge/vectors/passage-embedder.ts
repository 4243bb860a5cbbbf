import type { Visibility } from "../types.ts";

/** A passage as an embedder reads it. */
export interface PassageToEmbed {
  title: string;
  headings: readonly string[];
  text: string;
  visibility: Visibility;
}

/** An embedder behind its guards, as the search uses it. */
export interface PassageEmbedder {
  /** Of the model and its version; vectors of another name are not compared. */
  readonly name: string;
  readonly dimension: number;
  /** The documents that it may read. */
  readonly mayRead: readonly string[];
  /** @throws ModelFault */
  embedPassages(passages: readonly PassageToEmbed[], signal: AbortSignal): Promise<Float32Array[]>;
  /** @throws ModelFault, also where it takes longer than a reader waits */
  embedQuestion(text: string): Promise<Float32Array>;
}
