import { type AnswerWriter, callOf, type ModelCall } from "#core/answers";
import {
  type Caller,
  GATEWAY_LIMITS,
  type GatewayLimits,
  type GuardedModel,
  type LanguageModel,
  type Masker,
  openGateway,
  type WriterSettings,
} from "#core/models";
import { openModel } from "../models.ts";
import { digestOf } from "./knowledge-version.ts";

/** Work without a model, as one more row of a comparison. */
const WITHOUT_MODEL = "bez-modelu";

/** A model in a comparison, with the calls that it has got. */
export interface Contestant {
  name: string;
  /** The name with a digest of its settings: results of other settings are others. */
  key: string;
  /** Null for work without a model. */
  settings: WriterSettings | null;
  /** The writer of answers for a piece of work; null for work without a model. */
  writer(piece: string): AnswerWriter | null;
  /** The model for a task, and who calls. */
  caller(piece: string): { model: GuardedModel; caller: Omit<Caller, "task" | "template"> } | null;
  /** The calls made for a piece of work; asked for once. */
  callsOf(piece: string): ModelCall[];
}

export const withoutModel: Contestant = {
  name: WITHOUT_MODEL,
  key: WITHOUT_MODEL,
  settings: null,
  writer: () => null,
  caller: () => null,
  callsOf: () => [],
};

/**
 * Opens a model for a comparison: the guards are those of the platform, but nothing counts against the budget of the
 * day, and the model does not rest after failures, so that each question gets its own.
 */
export async function openContestant(
  settings: WriterSettings,
  masker: Masker,
  limits: GatewayLimits = GATEWAY_LIMITS,
): Promise<Contestant> {
  const opened = await openModel(settings);
  const calls = new Map<string, ModelCall[]>();
  const model = openGateway(
    settings,
    opened.model as LanguageModel,
    {
      allow: async () => undefined,
      record(call) {
        const piece = call.actor.kind === "system" ? call.actor.name : "";
        calls.set(piece, [...(calls.get(piece) ?? []), callOf(call)]);
      },
    },
    masker,
    { ...limits, failures: Number.POSITIVE_INFINITY },
  );
  // A call tells by its actor which piece of work it was made for.
  const who = (piece: string) => ({
    actor: { kind: "system" as const, name: piece },
    turn: piece,
    unit: null,
  });
  return {
    name: settings.name,
    key: `${settings.name}@${digestOf(JSON.stringify(settings))}`,
    settings,
    writer: (piece) => ({ model, ...who(piece) }),
    caller: (piece) => ({ model, caller: { ...who(piece), reads: "public" } }),
    callsOf(piece) {
      const made = calls.get(piece) ?? [];
      calls.delete(piece);
      return made;
    },
  };
}
