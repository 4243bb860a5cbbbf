import { ModelFault } from "../model-fault.ts";
import type { EmbedderSettings, RerankerSettings } from "../model-settings.ts";
import { type Caller, type CallOutcome, hashOf } from "./call-record.ts";
import { circuitBreaker } from "./circuit-breaker.ts";
import { fairQueue } from "./fair-queue.ts";
import { GATEWAY_LIMITS, type GatewayBooks } from "./open-gateway.ts";

/** A call of a model that gives no words: an embedder or a reranker. */
export interface GuardedCall<Given> {
  caller: Caller;
  /** What leaves for the model, for the record. */
  input: string;
  longestMs: number;
  work: (signal: AbortSignal) => Promise<Given>;
  signal?: AbortSignal | undefined;
}

/** Puts the guards of every call around such a model: permission, budget, queue, rest after failures, time, record. */
export function guardCalls(
  settings: EmbedderSettings | RerankerSettings,
  books: GatewayBooks,
  now: () => number = () => performance.now(),
): <Given>(call: GuardedCall<Given>) => Promise<Given> {
  const queue = fairQueue(settings.atOnce, GATEWAY_LIMITS.waiting);
  const breaker = circuitBreaker({ failures: GATEWAY_LIMITS.failures, pauseMs: GATEWAY_LIMITS.restMs }, now);
  return async ({ caller, input, longestMs, signal, work }) => {
    if (settings.tasks && !settings.tasks.includes(caller.task))
      throw new ModelFault("refused", `${settings.name} may not do ${caller.task}`);
    if (!settings.mayRead.includes(caller.reads))
      throw new ModelFault("refused", `${settings.name} may not read what is ${caller.reads}`);
    await books.allow(caller);
    const late = AbortSignal.timeout(longestMs);
    const stop = signal ? AbortSignal.any([signal, late]) : late;
    const began = now();
    const leave = await queue.enter(caller.turn, stop).catch((error: unknown) => {
      throw late.aborted ? new ModelFault("busy", "no place in time") : error;
    });
    const entered = now();
    try {
      breaker.pass();
    } catch (error) {
      leave();
      throw error;
    }
    let outcome: CallOutcome = "failed";
    try {
      const given = await inTime(work(stop), stop);
      breaker.succeeded();
      outcome = "done";
      return given;
    } catch (cause) {
      const error = late.aborted
        ? new ModelFault("stalled", `longer than ${longestMs} ms`, { cause })
        : cause;
      outcome = signal?.aborted ? "gone" : error instanceof ModelFault ? error.code : "failed";
      if (outcome !== "gone" && outcome !== "failed") breaker.failed();
      throw error;
    } finally {
      leave();
      const { turn: _, ...who } = caller;
      const call = {
        ...who,
        model: settings.name,
        version: null,
        outcome,
        used: null,
        cost: null,
        waitedMs: entered - began,
        firstMs: null,
        ms: now() - entered,
        letters: input.length,
        inputHash: hashOf(input),
        outputHash: hashOf(""),
      };
      books.record(call, { input, output: "" });
    }
  };
}

/** A model that does not heed its signal is left behind. */
function inTime<Given>(work: Promise<Given>, signal: AbortSignal): Promise<Given> {
  const stopped = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, stopped]);
}
