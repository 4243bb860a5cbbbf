import { type Embedder, WrongDimension } from "../embedder.ts";
import { ModelFault, type ModelFaultCode } from "../model-fault.ts";
import type { Reranker } from "../reranker.ts";

/** What came of trying a model that embeds or reranks. */
export interface HelperTrial {
  works: boolean;
  why: ModelFaultCode | null;
  /** What its message says; for `shape` how what it gave differs from what was promised. */
  message: string;
  ms: number;
  /** Whether it finds the right one of two passages; null where it did not work. */
  sensible: boolean | null;
  /** Numbers in the vectors that it gives, whatever its settings say; null where it gave none. */
  dimension: number | null;
}

const QUESTION = "Ile kosztuje odpis aktu urodzenia?";
const RIGHT = "Odpis skrócony aktu stanu cywilnego kosztuje 22 zł.";
const WRONG = "Psa wyprowadza się na smyczy.";

/** Embeds a question and two passages. */
export async function checkEmbedder(model: Embedder, timeoutMs = 60_000): Promise<HelperTrial> {
  const trial = await attempt(async (signal) => {
    const [asked] = await model.embed([QUESTION], "query", signal);
    const [right, wrong] = await model.embed([RIGHT, WRONG], "passage", signal);
    const likeness = (other: Float32Array) => asked!.reduce((sum, one, i) => sum + one * other[i]!, 0);
    return likeness(right!) > likeness(wrong!);
  }, timeoutMs);
  return trial.works ? { ...trial, dimension: model.dimension } : trial;
}

/** Scores two passages. */
export function checkReranker(model: Reranker, timeoutMs = 60_000): Promise<HelperTrial> {
  return attempt(async (signal) => {
    const [right, wrong] = await model.score(QUESTION, [RIGHT, WRONG], signal);
    return right! > wrong!;
  }, timeoutMs);
}

async function attempt(
  work: (signal: AbortSignal) => Promise<boolean>,
  timeoutMs: number,
): Promise<HelperTrial> {
  const began = performance.now();
  const ms = () => performance.now() - began;
  try {
    const sensible = await work(AbortSignal.timeout(timeoutMs));
    return { works: true, why: null, message: "", ms: ms(), sensible, dimension: null };
  } catch (error) {
    const timedOut = (error as Error).name === "TimeoutError";
    if (!timedOut && !(error instanceof ModelFault)) throw error;
    const dimension = error instanceof WrongDimension ? error.given : null;
    const why = error instanceof ModelFault ? error.code : "stalled";
    return { works: false, why, message: (error as Error).message, ms: ms(), sensible: null, dimension };
  }
}
