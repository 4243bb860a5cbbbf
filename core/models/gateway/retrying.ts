import { setTimeout as wait } from "node:timers/promises";
import { ModelFault } from "../model-fault.ts";

export interface RetryLimits {
  /** How often it is tried, all together. */
  attempts: number;
  /** The pause before the second attempt, about; it doubles for each further one. */
  pauseMs: number;
  /** A model that wants a longer pause is not asked again. */
  longestPauseMs: number;
}

/**
 * Gives what a source gives and opens it again where that is safe: the model was busy or could not be reached, and
 * nothing of its answer has come yet.
 * @param random 0 to 1: pauses differ, so that not all come back at once
 */
export async function* retrying<Part>(
  open: () => AsyncIterable<Part>,
  { attempts, longestPauseMs, pauseMs }: RetryLimits,
  signal: AbortSignal,
  random: () => number = Math.random,
): AsyncGenerator<Part> {
  for (let attempt = 1; ; attempt++) {
    let begun = false;
    try {
      for await (const part of open()) {
        begun = true;
        yield part;
      }
      return;
    } catch (error) {
      if (begun || attempt >= attempts || !mayPass(error)) throw error;
      const pause = error.retryAfterMs ?? pauseMs * 2 ** (attempt - 1) * (0.5 + random());
      if (pause > longestPauseMs) throw error;
      await wait(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

const mayPass = (error: unknown): error is ModelFault =>
  error instanceof ModelFault && (error.code === "busy" || error.code === "unavailable");
