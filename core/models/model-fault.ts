/**
 * Why a model gave nothing that can be used:
 * - `unavailable`: it cannot be reached, or its server has a fault of its own
 * - `busy`: it has too much to do; `retryAfterMs` where it says when to come back
 * - `refused`: it does not let us in, or does not know the model
 * - `too-long`: the text is longer than what it can read
 * - `stalled`: it took longer than it may
 * - `cut`: it ended in the middle
 * - `over-budget`: what may be spent for the day is spent
 * - `shape`: it answered in another shape than promised
 */
export const MODEL_FAULTS = [
  "unavailable",
  "busy",
  "refused",
  "too-long",
  "stalled",
  "cut",
  "over-budget",
  "shape",
] as const;
export type ModelFaultCode = (typeof MODEL_FAULTS)[number];

/** What a {@link LanguageModel}, an {@link Embedder} or a {@link Reranker} throws; the platform then goes on without it. */
export class ModelFault extends Error {
  override name = "ModelFault";
  readonly code: ModelFaultCode;
  /** Milliseconds until the model wants to be asked again; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(
    code: ModelFaultCode,
    message: string,
    { cause, retryAfterMs = null }: { cause?: unknown; retryAfterMs?: number | null } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
