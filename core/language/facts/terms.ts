import type { Mark } from "./mark.ts";
import { NUMERAL, parseNumeral } from "./numerals.ts";

const UNITS: [name: string, pattern: string][] = [
  [
    "working day",
    "dni(?:a|om|ach)?\\s+robocz\\p{L}+|dzień\\s+roboczy|робоч\\p{L}+\\s+(?:дн\\p{L}+|день)|(?:working|business)\\s+days?",
  ],
  ["day", "dni(?:a|om|ach|ami)?|dzień|dniow\\p{L}+|дн(?:ів|і|я|ем)|день|days?"],
  ["week", "tygodni(?:a|e|u|ach|om)?|tydzień|tygodniow\\p{L}+|тиж(?:день|ні|нів|ня)|weeks?"],
  ["month", "miesi(?:ąc|ąca|ące|ęcy|ącu|ącach|ącom|ącami)|miesięczn\\p{L}+|місяц(?:ь|я|і|ів)|months?"],
  ["year", "lat(?:a|ach)?|rok(?:u)?|letni\\p{L}*|рок(?:у|и|ів)|рік|years?"],
  ["hour", "godzin(?:y|ę|ach|a|om)?|годин(?:и|а|у)?|hours?"],
  ["minute", "minut(?:y|ę|ach|a)?|хвилин(?:и|а|у)?|minutes?"],
];
const UNIT = UNITS.map(([, pattern]) => pattern).join("|");
const BEFORE = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;

const COUNTED = new RegExp(
  String.raw`(?<!\d:)(?<number>${NUMERAL})[\s-]+(?:kolejnych\s+|pełnych\s+)?(?<unit>${UNIT})${END}`,
  "giu",
);
const SINGLE = new RegExp(
  String.raw`${BEFORE}(?:w\s+(?:ciągu|terminie)|w\s+przeciągu|przez|do|po|raz\s+(?:w|na)|nie\s+później\s+niż|co\s+najmniej|протягом|within\s+an?|within\s+one)\s+(?<unit>miesiąca|miesiącu|miesiąc|tygodnia|tydzień|rok|місяця|тижня|року|month|week|year)${END}`,
  "giu",
);
const SINGLE_YEAR = new RegExp(String.raw`${BEFORE}w\s+(?:ciągu|terminie)\s+(?<unit>roku)${END}`, "giu");
const HALF_YEAR = new RegExp(String.raw`${BEFORE}(?:pół\s+roku|półroczn\p{L}+)${END}`, "giu");
/** `2026 roku` is a year of the calendar. */
const LONGEST_TERM_IN_YEARS = 150;

function unitOf(text: string): string {
  return UNITS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "iu").test(text))![0];
}

function term(count: number, unit: string, match: RegExpExecArray): Mark {
  const value = `${count} ${unit}${count === 1 ? "" : "s"}`;
  return { kind: "term", value, start: match.index, end: match.index + match[0].length };
}

/** Lengths of time: `"14 dni"` is `14 days`, `"w ciągu miesiąca"` `1 month`, `"7 dni roboczych"` `7 working days`. */
export function findTerms(text: string): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(COUNTED)) {
    const { number, unit } = match.groups!;
    const count = parseNumeral(number!);
    const name = unitOf(unit!);
    if (name === "year" && count > LONGEST_TERM_IN_YEARS) continue;
    found.push(term(count, name, match));
  }
  for (const shape of [SINGLE, SINGLE_YEAR]) {
    for (const match of text.matchAll(shape)) found.push(term(1, unitOf(match.groups!.unit!), match));
  }
  for (const match of text.matchAll(HALF_YEAR)) found.push(term(6, "month", match));
  return found;
}
