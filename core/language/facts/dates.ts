import { claims } from "../claims.ts";
import { monthOf, MONTH_NAME as NAME } from "../numbers/month-names.ts";
import type { Mark } from "./mark.ts";

const YEAR = String.raw`(?:19|20)\d{2}`;
const DAY = String.raw`(?<![\p{L}\d]|\d[.,])(?<day>3[01]|[12]\d|0?[1-9])`;
const END = String.raw`(?![\p{L}\d])`;

const ROMAN_MONTHS = "I II III IV V VI VII VIII IX X XI XII".split(" ");

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
    String.raw`${DAY}(?:\.\s?|\s+)(?<roman>I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?:\.\s?|\s+)(?<year>${YEAR})${END}`,
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

function monthIn({ month, roman, name = "" }: Record<string, string | undefined>): number {
  if (month) return Number(month);
  return roman ? ROMAN_MONTHS.indexOf(roman) + 1 : monthOf(name);
}

function value(groups: Record<string, string | undefined>): string | null {
  const [year, month, day] = [Number(groups.year ?? 2000), monthIn(groups), Number(groups.day ?? 1)];
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
export function findDates(text: string): Mark[] {
  const found: Mark[] = [];
  const claim = claims(text);
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const date = value(match.groups!);
      const [start, end] = [match.index, match.index + match[0].length];
      if (date !== null && claim(start, end)) found.push({ kind: "date", value: date, start, end });
    }
  }
  return found;
}
