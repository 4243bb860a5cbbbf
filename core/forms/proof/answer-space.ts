import type { RawAnswer } from "../answers.ts";
import type { Attachment, Declaration, Option, Question, Repeat } from "../questions.ts";
import type { Cases } from "./decision-diagram.ts";
import type { Range, Scale } from "./ranges.ts";
import type { Place } from "./service-fault.ts";

/** An option, and the cases in which it is offered where its question is visible. */
export interface Offer {
  option: Option;
  offered: Cases;
}

/** The answers to a node, as far as something can tell them apart: each a value of a variable. */
export type AnswerSpace =
  | { is: "one"; offers: readonly Offer[] }
  /** A variable an option: 0 is not chosen, 1 chosen. */
  | { is: "many"; offers: readonly Offer[]; atLeast: number; atMost: number }
  | { is: "yes-no" }
  | { is: "ranges" | "rows"; ranges: readonly Range[]; scale: Scale }
  /** All valid answers are alike; null where there is none. */
  | { is: "plain"; raw: RawAnswer | null };

/** A node that takes an answer, and the cases that matter to it. */
export interface AskedNode {
  node: Question | Attachment | Declaration | Repeat;
  place: Place;
  repeat: string | null;
  visible: Cases;
  required: Cases;
  /** Visible, and answered validly. */
  answered: Cases;
  space: AnswerSpace;
  /** Numbers of its variables: from the first up to, and without, the end. */
  variables: { first: number; end: number };
  /** Where it may be left empty, the value that means so follows those of the space. */
  optional: boolean;
  /** The cases in which what its variables say can be answered. */
  valid: Cases;
}

/** How many values a variable of a space has, without the empty one. */
export function sizeOf(space: AnswerSpace): number {
  switch (space.is) {
    case "one":
      return space.offers.length;
    case "many":
    case "yes-no":
      return 2;
    case "ranges":
    case "rows":
      return space.ranges.length;
    case "plain":
      return 1;
  }
}
