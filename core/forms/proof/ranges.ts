import { addDays, type Day, dayNumber } from "#core/calendar";
import type { Bound, Comparison } from "../expressions.ts";
import type { Kind } from "../questions.ts";

/** Whole steps from the first to the last, both included: grosze, days, hundredths of a metre. */
export interface Range {
  first: number;
  last: number;
}

/** How the answers of a kind are counted in whole steps, and which there are. */
export interface Scale {
  limits: Range;
  /** The first step at which a comparison with the bound turns. */
  turn: (by: Comparison, bound: Bound) => number;
  /** What a condition or a fee reads at a step. */
  value: (step: number) => number;
  /** What a person types for it. */
  typed: (step: number) => string;
  /** The step that a person would name first. */
  usual: number;
}

/** What a reader of numbers takes: thirteen digits. */
const MOST = 10 ** 13 - 1;

export type CountedKind = Extract<Kind, { kind: "integer" | "decimal" | "money" | "date" }>;

export function scaleOf(kind: CountedKind, today: Day): Scale {
  if (kind.kind === "date") return days(kind, today);
  const places = kind.kind === "decimal" ? kind.places : 0;
  const unit = 10 ** places;
  return {
    limits: {
      first: Math.max(Math.ceil(exact((kind.from ?? 0) * unit)), -MOST),
      last: Math.min(Math.floor(exact((kind.to ?? MOST) * unit)), MOST),
    },
    turn: (by, bound) => turn(by, exact(Number(bound) * unit)),
    value: (step) => step / unit,
    typed: kind.kind === "money" ? (step) => written(step, 2) : (step) => written(step, places),
    usual: 0,
  };
}

/** The number of rows of a repeat. */
export function countOfRows(atLeast: number, atMost: number): Scale {
  return {
    limits: { first: Math.max(Math.ceil(atLeast), 0), last: Math.floor(atMost) },
    turn: (by, bound) => turn(by, Number(bound)),
    value: (step) => step,
    typed: String,
    usual: 0,
  };
}

/** The days between two bounds. */
export function days({ from, to }: { from?: Bound; to?: Bound }, today: Day): Scale {
  const number = (bound: Bound) =>
    dayNumber(typeof bound === "object" ? addDays(today, bound.today) : String(bound));
  return {
    limits: { first: number(from ?? "0000-01-01"), last: number(to ?? "9999-12-31") },
    turn: (by, bound) => turn(by, number(bound)),
    value: (step) => step,
    typed: (step) => addDays("1970-01-01", step),
    usual: dayNumber(today),
  };
}

/** Limits cut where comparisons turn: no condition tells two steps of one range apart. */
export function rangesOf({ first, last }: Range, turns: Iterable<number>): Range[] {
  const starts = [...new Set([first, ...turns])]
    .filter((step) => step >= first && step <= last)
    .sort((a, b) => a - b);
  return starts.map((start, at) => ({ first: start, last: (starts[at + 1] ?? last + 1) - 1 }));
}

/** Whether the comparison that turns at this step holds from there on, or up to there. */
export const holdsAfter = (by: Comparison) => by === ">" || by === ">=";

/** The step of a range that is nearest to the usual one. */
export const nearest = ({ first, last }: Range, usual: number) => Math.min(Math.max(first, usual), last);

/** `> 3` and `<= 3` turn behind 3, the others at it. */
const turn = (by: Comparison, bound: number) =>
  by === ">" || by === "<=" ? Math.floor(bound) + 1 : Math.ceil(bound);

const exact = (value: number) => Number(value.toFixed(6));

function written(step: number, places: number): string {
  const digits = String(Math.abs(step)).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  return `${step < 0 ? "-" : ""}${whole}${/[1-9]/.test(fraction) ? `,${fraction}` : ""}`;
}
