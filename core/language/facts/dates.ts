import type { HardFact } from "./hard-fact.ts";

/** Months as they stand in a date, in Polish, Ukrainian and English. */
const MONTHS = [
  "stycz(?:nia|eń|niu|niem)|січ(?:ня|ень|ні)|january|jan",
  "lut(?:ego|y|ym)|лют(?:ого|ий|ому)|february|feb",
  "marc(?:a|u|em)|marzec|берез(?:ня|ень|ні)|march|mar",
  "kwie(?:tnia|cień|tniu|tniem)|квіт(?:ня|ень|ні)|april|apr",
  "maj(?:a|u|em)?|трав(?:ня|ень|ні)|may",
  "czerw(?:ca|iec|cu|cem)|черв(?:ня|ень|ні)|june|jun",
  "lip(?:ca|iec|cu|cem)|лип(?:ня|ень|ні)|july|jul",
  "sierp(?:nia|ień|niu|niem)|серп(?:ня|ень|ні)|august|aug",
  "wrze(?:śnia|sień|śniu|śniem|snia)|верес(?:ня|ень|ні)|september|sept?",
  "październik(?:a|u|iem)?|pazdziernik(?:a|u)?|жовт(?:ня|ень|ні)|october|oct",
  "listopad(?:a|zie|em)?|листопад(?:а|і)?|november|nov",
  "grud(?:nia|zień|niu|niem)|груд(?:ня|ень|ні)|december|dec",
].map((names) => new RegExp(`^(?:${names})$`, "iu"));

const NAME = MONTHS.map((month) => month.source.slice(1, -1)).join("|");
const YEAR = String.raw`(?:19|20)\d{2}`;
const DAY = String.raw`(?<![\p{L}\d]|\d[.,])(?<day>3[01]|[12]\d|0?[1-9])`;
const END = String.raw`(?![\p{L}\d])`;

const SHAPES = [
  new RegExp(
    String.raw`(?<![\p{L}\d]|\d[-.])(?<year>${YEAR})-(?<month>\d{2})-(?<day>\d{2})(?![\d]|-\d)`,
    "gu",
  ),
  new RegExp(
    String.raw`${DAY}(?:\.\s?|/|-)(?<month>1[0-2]|0?[1-9])(?:\.\s?|/|-)(?<year>${YEAR})${END}`,
    "gu",
  ),
  new RegExp(
    String.raw`${DAY}(?:st|nd|rd|th|-?go|\.)?\s+(?<name>${NAME})${END}(?:,?\s+(?<year>${YEAR})${END})?`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?<name>january|february|march|april|may|june|july|august|september|october|november|december)\s+(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?${END}(?:,?\s+(?<year>${YEAR})${END})?`,
    "giu",
  ),
  new RegExp(String.raw`(?<![\p{L}\d])(?<name>${NAME})\s+(?<year>${YEAR})${END}`, "giu"),
];

function monthOf(groups: Record<string, string | undefined>): number {
  if (groups.month) return Number(groups.month);
  return MONTHS.findIndex((month) => month.test(groups.name ?? "")) + 1;
}

function value(groups: Record<string, string | undefined>): string | null {
  const [year, month, day] = [Number(groups.year ?? 2000), monthOf(groups), Number(groups.day ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  if (!groups.day) return `${year}-${two(month)}`;
  return `${groups.year ?? "-"}-${two(month)}-${two(day)}`;
}

/**
 * Dates that exist: `"31 stycznia 2026"`, `"31.01.2026"` and `"2026-01-31"` are `2026-01-31`;
 * without a year `--01-31`, without a day `2026-01`.
 */
export function findDates(text: string): HardFact[] {
  const found: HardFact[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const date = value(match.groups!);
      const [start, end] = [match.index, match.index + match[0].length];
      if (date === null || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind: "date", value: date, start, end });
    }
  }
  return found;
}
