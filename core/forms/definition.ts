import type { Term } from "#core/calendar";
import type { Answers } from "./answers.ts";
import type { Condition, Quantity } from "./expressions.ts";
import type { Page } from "./questions.ts";
import type { Source, Text } from "./text.ts";

/** Values that hold from a day to a day, each with its source; a day inside that no row holds is refused by the proof. */
export interface Tariff {
  title: Text;
  /** Grosze where it is money. */
  unit: "grosze" | "number";
  /** The days that the table claims to hold for, both ends included; without `to`, until further notice. */
  covers: { from: string; to?: string };
  rows: readonly { from: string; to?: string; value: number; source: Source }[];
}

/** One thing to pay, or the statement that there is nothing to pay. The first condition that is not met leaves it out. */
export interface Fee {
  id: string;
  title: Text;
  when?: Condition;
  /**
   * none: free; computed and fixed: the amount in grosze; office: the office sets it in its decision; unpublished: the
   * amount is not known to us, the page says where to ask.
   */
  amount: { is: "none" | "office" | "unpublished" } | { is: "fixed" | "computed"; grosze: Quantity };
  /** Who pays nothing, and why: the first that holds makes the fee 0. */
  exemptions?: readonly { title: Text; when: Condition; source: Source }[];
  /** Whose account it goes to; the number itself is the office's to publish. */
  payee: Text;
  source: Source;
}

/** How long the office has. The first whose condition holds counts; `within` runs from the day of sending. */
export interface Deadline {
  when?: Condition;
  is: { within: Term } | "without-delay" | "none" | "unpublished";
  text: Text;
  source: Source;
}

/** What the person reads about their data before sending (RODO art. 13). */
export interface InformationClause {
  administrator: Text;
  officer: Text;
  purpose: Text;
  basis: Text;
  recipients: Text;
  retention: Text;
  /** Whether the data must be given, and what follows if not. */
  obligatory: Text;
}

/** A case with all its answers and what must come of it. The proof, the browser tests and the preview replay it. */
export interface Example {
  name: string;
  title: Text;
  /** The day that counts. */
  day: string;
  answers: Answers;
  expect: {
    /** Ids of the pages that are shown, in order. */
    pages: readonly string[];
    /** Id of the exit that the case ends in; left out where it can be sent. */
    exit?: string;
    /** Id of each fee that applies, with its grosze, or with what it is where it has none. */
    fees: Readonly<Record<string, number | "none" | "office" | "unpublished">>;
    /** Ids of the attachments that are asked for. */
    attachments: readonly string[];
    /** Last day of the office's term, effective; null where it has none that can be counted. */
    deadline: string | null;
  };
}

/**
 * A service of the office as data alone: what everyone reads about it, and the form that follows the case. Made by
 * `defineService`; what it promises is shown by `proveService`.
 */
export interface ServiceDefinition {
  slug: string;
  title: Text;
  /** One or two sentences in a resident's words. */
  lead: Text;
  /** Slug of the unit that handles it. */
  unit: string;
  /** Who decides: the organ, which for a road or a benefit is not the president. */
  organ: Text;
  /** The class of the JRWA; null where it depends on what is asked. */
  jrwa: { symbol: string; source: Source } | null;
  basis: readonly Source[];
  /** Names of life events, of `LIFE_EVENTS`; the catalogue has the service under the first. */
  lifeEvents: readonly LifeEvent[];
  /** Residents' words for the matter, in any language: read by the router, never shown. */
  words: readonly string[];
  guide: {
    who: Text;
    /** What happens after sending, and by when, in a few sentences. */
    next: Text;
    /** How to appeal, or why one cannot. */
    appeal: Text;
    /** Other ways than online. */
    otherWays: Text;
    /** What we do not know and where to ask; shown as such. */
    unknown?: Text;
  };
  /** How surely the person must be known. */
  assurance: "none" | "low" | "substantial" | "high";
  signature: { required: boolean; why: Text };
  clause: InformationClause;
  /** The law and tariff of the day of sending hold. */
  tariffs: Readonly<Record<string, Tariff>>;
  /** Conditions that are used in several places, by name; a later one may use an earlier one. */
  derived: Readonly<Record<string, Condition>>;
  /**
   * How a derived condition is said to a person behind "if": „wystarczy zgłoszenie”. One that is not said so is taken
   * apart into its questions.
   */
  said?: Readonly<Record<string, { holds: Text; fails: Text }>>;
  pages: readonly Page[];
  /**
   * Reports nearby of the same kind are shown before sending: by the question that takes the place, and by the choice
   * that says what it is about.
   */
  nearby?: { place: string; kind: string };
  fees: readonly Fee[];
  deadlines: readonly Deadline[];
  examples: readonly Example[];
}

export const LIFE_EVENTS = [
  "home",
  "building",
  "family",
  "money-and-taxes",
  "business",
  "nature",
  "city",
  "office",
] as const;
export type LifeEvent = (typeof LIFE_EVENTS)[number];
