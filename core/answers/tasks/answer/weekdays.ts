import { fold } from "#core/language";

/** Monday first; every form without diacritics. */
const DAYS = [
  "pon|poniedzial[a-z]+",
  "wt|wtor(?:ek|k[a-z]+)",
  "sr|srod[ayeo]|srodzie|srodami|srodach",
  "czw|czwart(?:ek|k[a-z]+)",
  "pt|piat(?:ek|k[a-z]+)",
  "sob|sobot[a-z]+|sobocie",
  "nd|ndz|niedz|niedziel[a-z]*",
];
const DAY = new RegExp(String.raw`\b(?:(${DAYS.join(")|(")}))\b\.?`, "g");
const WORKING = /\bdni(?:ach)? robocz/;
const WEEKEND = /\bweekend/;
/** What stands between the two ends of a span. */
const SPAN = /^\s*(?:[-–—]|do)\s*$/;

/** The days of the week that a text names, 0 for Monday; spans are filled: `pon.–pt.`, `od wtorku do piątku`. */
export function weekdaysIn(text: string): ReadonlySet<number> {
  const plain = fold(text);
  const found = new Set<number>();
  if (WORKING.test(plain)) for (let day = 0; day < 5; day += 1) found.add(day);
  if (WEEKEND.test(plain)) found.add(5).add(6);
  let before: { day: number; end: number } | null = null;
  for (const match of plain.matchAll(DAY)) {
    const day = match.slice(1).findIndex((form) => form !== undefined);
    if (before && SPAN.test(plain.slice(before.end, match.index)))
      for (let between = before.day; between < day; between += 1) found.add(between);
    found.add(day);
    before = { day, end: match.index + match[0].length };
  }
  return found;
}
