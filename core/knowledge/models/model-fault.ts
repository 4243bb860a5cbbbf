/** Why a model gave nothing that can be used: it cannot be reached, or it answered in another shape than promised. */
export type ModelFaultCode = "unavailable" | "shape";

/** What an {@link Embedder} or a {@link Reranker} throws; the search then goes on without it. */
export class ModelFault extends Error {
  override name = "ModelFault";
  readonly code: ModelFaultCode;
  constructor(code: ModelFaultCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
