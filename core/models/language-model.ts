/** What a model is asked to write. */
export interface WriteRequest {
  /** What it is to do, in our words. */
  instructions: string;
  /** What it is to do it with: data in blocks (see `dataBlocks`), never instructions. */
  input: string;
  /** The shape of the JSON it is to write; null where it writes text. */
  shape: JsonShape | null;
  /** The most tokens that it may write. */
  longest: number;
}

/** A shape of JSON by name, as JSON Schema. */
export interface JsonShape {
  name: string;
  schema: Readonly<Record<string, unknown>>;
}

export interface TokensUsed {
  input: number;
  output: number;
}

/** What comes from a model while it writes. */
export type Written =
  | { type: "text"; text: string }
  /** The last one. `length`: it reached its limit before it was done. `used` and `version` are null where it does not say. */
  | { type: "end"; reason: "stop" | "length" | "filtered"; used: TokensUsed | null; version: string | null };

/**
 * The port of a model that writes text. An adapter passes `describeLanguageModel` in `tests/contracts`. It makes one
 * request for one call and bounds nothing: retries, time limits and budgets are the gateway's.
 */
export interface LanguageModel {
  /** The name that the office gave it. */
  readonly name: string;
  /**
   * Writes what is asked for; the shape is what the model was told, not what it keeps to.
   * @throws ModelFault while it is read; the reason of `signal` where it is aborted, which ends the request
   */
  write(request: WriteRequest, signal: AbortSignal): AsyncIterable<Written>;
}
