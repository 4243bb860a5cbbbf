import type { Day } from "#core/calendar";
import type { Locale } from "#core/i18n";
import type { Answers } from "../answers.ts";
import type { Text } from "../text.ts";

/** What is wrong with a definition. Any of them keeps it from being published. */
export type ServiceFaultCode =
  // What stands in the definition, without following a case
  | "name-malformed"
  | "name-twice"
  | "unknown-name"
  | "reads-later"
  | "reads-row"
  | "kind-does-not-fit"
  | "file-in-row"
  | "text-missing"
  | "exit-unexplained"
  | "onward-unknown"
  | "source-missing"
  | "tariff-overlaps"
  | "tariff-gap"
  | "too-few-examples"
  // What some case shows
  | "unreachable"
  | "never-holds"
  | "never-answerable"
  | "absent-unsaid"
  | "dead-end"
  | "nothing-to-send"
  | "fee-undefined"
  | "fee-negative"
  | "deadline-undefined"
  | "too-entangled"
  | "proof-disagrees"
  // No fault, but worth a look
  | "always-holds"
  // What an example shows
  | "example-invalid"
  | "example-differs";

/** Where it is wrong; only what says more is there. */
export interface Place {
  page?: string;
  node?: string;
  option?: string;
  derived?: string;
  tariff?: string;
  fee?: string;
  /** Which one, from 0. */
  exemption?: number;
  deadline?: number;
  example?: string;
  /** A condition or quantity there, or a field of the definition: `when`, `requiredIf`, `amount`, `clause.purpose`. */
  part?: string;
  language?: Locale;
}

/** What a person answers on the way, in the order of the form. */
export interface PathStep {
  node: string;
  /** The question in a row of this repeat. */
  repeat?: string;
  question: Text;
  /** Null where it is left empty. `yes` and `no` of a question that is answered so. */
  answer: Text | string | null;
}

/** The shortest way to a place: the answers that matter for it. */
export interface Path {
  day: Day;
  steps: readonly PathStep[];
  /** All answers on the way, as `evaluate` takes them. */
  answers: Answers;
}

export interface ServiceFault {
  code: ServiceFaultCode;
  place: Place;
  /** Names that it is about: what is read, is unknown, is doubled. */
  about?: string;
  /** What an example promises, and what came. */
  expected?: unknown;
  found?: unknown;
  /** Of what a case shows. */
  path?: Path;
}
