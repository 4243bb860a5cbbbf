import { createHash } from "node:crypto";
import type { Actor } from "#core/identity";
import type { TokensUsed } from "../language-model.ts";
import type { ModelFaultCode } from "../model-fault.ts";
import type { Readable } from "../model-settings.ts";

/** Who calls a model, and what for. */
export interface Caller {
  /** The task, for example `answer`. */
  task: string;
  /** The version of the prompt's template. */
  template: string;
  actor: Actor;
  /** Calls of one take turns with those of others: a conversation, a person, a piece of background work. */
  turn: string;
  unit: string | null;
  /** The most confidential of the texts that the prompt is made of. */
  reads: Readable;
}

/** `gone`: the reader went away. `length`: the model reached its limit. */
export type CallOutcome = "done" | "length" | "filtered" | "gone" | "failed" | ModelFaultCode;

/** What stands in the audit of a call: no text, only the hashes of what went in and came out. */
export interface CallRecord extends Omit<Caller, "turn"> {
  model: string;
  version: string | null;
  outcome: CallOutcome;
  /** Null where the server does not say. */
  used: TokensUsed | null;
  cost: { amount: number; currency: string } | null;
  /** Milliseconds in the queue, until the first word (null where none came), and of the whole. */
  waitedMs: number;
  firstMs: number | null;
  ms: number;
  /** UTF-16 units that went in and came out. */
  letters: number;
  inputHash: string;
  outputHash: string;
}

/** The texts of a call, which only an office that wants them keeps: what left for the model, and what came back. */
export interface CallTexts {
  input: string;
  output: string;
}

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const MILLION = 1_000_000;

/** @param price for a million tokens */
export function costOf(
  used: TokensUsed | null,
  price: { input: number; output: number; currency: string } | undefined,
): CallRecord["cost"] {
  if (!used || !price) return null;
  return {
    amount: (used.input * price.input + used.output * price.output) / MILLION,
    currency: price.currency,
  };
}
