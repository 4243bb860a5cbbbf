import type { StatedValue } from "./stated-values.ts";

/** Monday first: Polish, Ukrainian, English. */
const DAYS = [
  "poniedział(?:ek|k(?:u|i|iem|owi|ów|om|ami|ach))|pon\\.|pn\\.|понеділ(?:ок|к\\p{L}{1,3})|mondays?",
  "wtor(?:ek|k(?:u|i|iem|owi|ów|om|ami|ach))|wt\\.|вівтор(?:ок|к\\p{L}{1,3})|tuesdays?",
  "środ(?:a|y|ę|ą|om|ami|ach)|środzie|śr\\.|серед[аиуію]|wednesdays?",
  "czwart(?:ek|k(?:u|i|iem|owi|ów|om|ami|ach))|czw\\.|четвер|четверг\\p{L}{1,3}|thursdays?",
  "piąt(?:ek|k(?:u|i|iem|owi|ów|om|ami|ach))|pt\\.|п['’ʼ]ятниц\\p{L}{1,3}|fridays?",
  "sob(?:ota|oty|otę|otą|ocie|ót|otom|otami|otach)|sob\\.|субот\\p{L}{1,2}|saturdays?",
  "niedziel(?:a|i|ę|ą|e|om|ami|ach)|niedz\\.|nd\\.|неділ\\p{L}{1,3}|sundays?",
];
const DAY = new RegExp(String.raw`(?<!\p{L})(?:що)?(?:(${DAYS.join(")|(")}))(?!\p{L})`, "giu");

/** The days of the week that a text names, `1` for Monday. */
export function weekdaysOf(text: string): StatedValue[] {
  return Array.from(text.matchAll(DAY), (match): StatedValue => {
    const day = match.slice(1).findIndex((form) => form !== undefined) + 1;
    return { kind: "weekday", value: String(day), start: match.index, end: match.index + match[0].length };
  });
}
