import type { HardFact } from "#core/language";
import { findAltered } from "./find-altered.ts";
import { findAbout, findLooseFigure, findRelativeTime } from "./find-loose-figure.ts";
import { findOddMeasure } from "./find-odd-measure.ts";
import { type Basis, factKey, type Piece } from "./pieces.ts";
import type { DropReason } from "./verify-answer.ts";

/** "Raz na rok": that the passages have the unit is checked with the others. */
const ONCE = /\braz\s+(?:(?:na|w|do)\s+)?$|^raz\s/i;
const LOOKED_BACK = 10;
const WEEKS = /^(\d+) weeks?$/;
const DAYS = /^(\d+) days$/;
const DAYS_A_WEEK = 7;

/** Whether a passage has a value, also as a date without its year, or a term in weeks for one in days. */
function isKnown(fact: HardFact, { text }: Piece, { facts }: Basis): boolean {
  if (facts.has(factKey(fact))) return true;
  const { kind, value } = fact;
  if (kind === "date") {
    const day = value.replace(/^--/, "-");
    return value.startsWith("--") && [...facts].some((key) => key.startsWith("date ") && key.endsWith(day));
  }
  if (kind !== "term") return false;
  const weeks = Number(WEEKS.exec(value)?.[1]) * DAYS_A_WEEK;
  if (weeks > 0 && facts.has(`term ${weeks} days`)) return true;
  const days = Number(DAYS.exec(value)?.[1]) / DAYS_A_WEEK;
  if (Number.isInteger(days) && (facts.has(`term ${days} weeks`) || facts.has(`term ${days} week`)))
    return true;
  const before = text.slice(Math.max(0, fact.start - LOOKED_BACK), fact.start);
  return ONCE.test(before) || ONCE.test(text.slice(fact.start, fact.end));
}

/** A value that no passage has. */
export function findHardFault(sentence: Piece, basis: Basis): { reason: DropReason; what: string } | null {
  const unknown = sentence.facts.find((fact) => !isKnown(fact, sentence, basis));
  return unknown ? { reason: "fact not in passage", what: unknown.value } : null;
}

/** A value in another unit, rounded, of another piece, turned from a least into a most, or told from today. */
export function findMovedFigure(sentence: Piece, basis: Basis): { reason: DropReason; what: string } | null {
  const odd =
    findOddMeasure(sentence, basis) ?? findLooseFigure(sentence, basis)?.value ?? findAbout(sentence, basis);
  if (odd) return { reason: "figure in another sense", what: odd };
  const altered = findAltered(sentence, basis);
  if (altered)
    return { reason: altered === "nie" ? "says the opposite" : "fact of something else", what: altered };
  const time = findRelativeTime(sentence, basis);
  return time ? { reason: "time not in passage", what: time } : null;
}
