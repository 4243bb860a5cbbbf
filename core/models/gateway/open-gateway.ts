import { type DataBlock, dataBlocks } from "../data-blocks.ts";
import type { LanguageModel, WriteRequest, Written } from "../language-model.ts";
import { ModelFault } from "../model-fault.ts";
import type { WriterSettings } from "../model-settings.ts";
import {
  type Caller,
  type CallOutcome,
  type CallRecord,
  type CallTexts,
  costOf,
  hashOf,
} from "./call-record.ts";
import { circuitBreaker } from "./circuit-breaker.ts";
import { fairQueue } from "./fair-queue.ts";
import type { Masker } from "./masker.ts";
import { type RetryLimits, retrying } from "./retrying.ts";
import { type TimeLimits, withinTime } from "./within-time.ts";

export interface GatewayLimits extends TimeLimits, RetryLimits {
  /** Calls that may wait for a place. */
  waiting: number;
  /** After so many failures in a row the model is left alone. */
  failures: number;
  restMs: number;
}

/** What an office gets unless it says otherwise. */
export const GATEWAY_LIMITS: GatewayLimits = {
  silenceMs: 8_000,
  wholeMs: 60_000,
  attempts: 3,
  pauseMs: 300,
  longestPauseMs: 3_000,
  waiting: 64,
  failures: 5,
  restMs: 15_000,
};

/** Budgets and records of calls: what the gateway needs of the house. */
export interface GatewayBooks {
  /** @throws ModelFault `over-budget` where nothing more may be spent */
  allow(caller: Caller): Promise<void>;
  /** Gets every call that was let through to the model, after it ended; it does not throw. */
  record(call: CallRecord, texts: CallTexts): void;
}

/** What a model is asked to write behind the guards: its data are masked and put in blocks here. */
export interface GuardedRequest extends Omit<WriteRequest, "input"> {
  input: readonly DataBlock[];
}

/** A model as the rest of the platform may use it. */
export interface GuardedModel {
  readonly settings: WriterSettings;
  /** Whether it is left alone for a moment after failures. */
  readonly resting: boolean;
  /**
   * The words of the model as they come, within all limits, with what was masked put back.
   * @throws ModelFault; the reason of `signal` where it is aborted, which ends the request
   */
  write(caller: Caller, request: GuardedRequest, signal: AbortSignal): AsyncGenerator<string, CallOutcome>;
}

/** Tokens are not counted here: of Polish text one is about three letters, and the limit is the server's. */
const LETTERS_A_TOKEN = 3;
const LEAST_OUTPUT = 64;
/** A model that goes on for ever is ended; of each token so many letters are taken. */
const MOST_LETTERS_A_TOKEN = 16;

/** What a model is told beside its task where something is masked; it names no token that it could take over. */
const OF_TOKENS =
  "\n\nZnaczniki w nawiasach kwadratowych (OSOBA, ADRES, PESEL i inne, z numerem) stoją w miejscu danych osobowych. Litera za numerem znaczy: to samo w innej formie. Przepisuj znaczniki bez zmian, razem z nawiasami, i nie twórz nowych.";

/**
 * Puts the guards of every call around a model: permission, masking, budget, queue, rest after failures, retries, time,
 * record. The record is of what left and of what came, so without what was masked.
 */
export function openGateway(
  settings: WriterSettings,
  model: LanguageModel,
  books: GatewayBooks,
  masker: Masker,
  limits: GatewayLimits = GATEWAY_LIMITS,
  now: () => number = () => performance.now(),
): GuardedModel {
  const queue = fairQueue(settings.atOnce, limits.waiting);
  const breaker = circuitBreaker({ failures: limits.failures, pauseMs: limits.restMs }, now);

  async function* write(
    caller: Caller,
    asked: GuardedRequest,
    signal: AbortSignal,
  ): AsyncGenerator<string, CallOutcome> {
    signal.throwIfAborted();
    permit(settings, caller);
    const masked = await masker.mask(asked.input);
    const instructions = masked.hidden > 0 ? asked.instructions + OF_TOKENS : asked.instructions;
    const request = fitted({ ...asked, instructions, input: dataBlocks(masked.blocks) }, settings);
    const back = masked.restoring(request.shape === null ? "text" : "json");
    const known = (shown: string) => {
      if (back.stray.length === 0) return shown;
      throw new ModelFault("shape", "the model made up a masked value that it was not given");
    };
    await books.allow(caller);
    const began = now();
    const leave = await queue.enter(caller.turn, signal);
    const entered = now();
    try {
      breaker.pass();
    } catch (error) {
      leave();
      throw error;
    }
    let firstMs: number | null = null;
    let text = "";
    let end: Extract<Written, { type: "end" }> | null = null;
    let outcome: CallOutcome = "gone";
    try {
      const attempts = (stop: AbortSignal) => retrying(() => model.write(request, stop), limits, stop);
      for await (const part of withinTime(attempts, limits, signal)) {
        if (part.type === "end") {
          end = part;
          continue;
        }
        firstMs ??= now() - entered;
        text += part.text;
        if (text.length > request.longest * MOST_LETTERS_A_TOKEN)
          throw new ModelFault("shape", "the model goes on beyond its limit");
        const shown = known(back.read(part.text));
        if (shown !== "") yield shown;
      }
      outcome = end === null ? "cut" : end.reason === "stop" ? "done" : end.reason;
      if (end === null) throw new ModelFault("cut", "the model did not say that it was done");
      const rest = known(back.end());
      if (rest !== "") yield rest;
      breaker.succeeded();
      return outcome;
    } catch (error) {
      outcome = signal.aborted ? "gone" : error instanceof ModelFault ? error.code : "failed";
      if (isFailure(outcome)) breaker.failed();
      throw error;
    } finally {
      leave();
      const { turn: _, ...who } = caller;
      const input = `${request.instructions}\n${request.input}`;
      const call = {
        ...who,
        model: settings.name,
        version: end?.version ?? null,
        outcome,
        used: end?.used ?? null,
        cost: costOf(end?.used ?? null, settings.price),
        waitedMs: entered - began,
        firstMs,
        ms: now() - entered,
        letters: input.length + text.length,
        inputHash: hashOf(input),
        outputHash: hashOf(text),
      };
      books.record(call, { input, output: text });
    }
  }
  return {
    settings,
    get resting() {
      return breaker.open;
    },
    write,
  };
}

/** Whether it tells that the model is in trouble, and not that the text is too long or nobody reads on. */
const isFailure = (outcome: CallOutcome) =>
  outcome === "unavailable" ||
  outcome === "stalled" ||
  outcome === "cut" ||
  outcome === "refused" ||
  outcome === "busy";

/** @throws ModelFault `refused` where the office does not let the model do or read that */
function permit({ mayRead, name, tasks }: WriterSettings, { reads, task }: Caller): void {
  if (tasks && !tasks.includes(task)) throw new ModelFault("refused", `${name} may not do ${task}`);
  if (!mayRead.includes(reads)) throw new ModelFault("refused", `${name} may not read what is ${reads}`);
}

/** The request with as many tokens of output as there is room for. @throws ModelFault `too-long` */
function fitted(request: WriteRequest, { contextTokens, outputTokens }: WriterSettings): WriteRequest {
  const input = Math.ceil((request.instructions.length + request.input.length) / LETTERS_A_TOKEN);
  const longest = Math.min(request.longest, outputTokens, contextTokens - input);
  if (longest < Math.min(LEAST_OUTPUT, request.longest))
    throw new ModelFault("too-long", "the text leaves no room for an answer");
  return { ...request, longest };
}
