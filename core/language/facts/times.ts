import { claims } from "../claims.ts";
import type { Mark } from "./mark.ts";

const HOUR = String.raw`(?:2[0-4]|1\d|0?\d)`;
const MINUTE = String.raw`[0-5]\d`;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const CLOCK = `${HOUR}(?:[:.]${MINUTE}|[${RAISED}]{2})`;
const BEFORE = String.raw`(?<![\p{L}\d]|\d[.,:])`;
const AFTER = String.raw`(?![\p{L}\d]|[.,:]\d)`;
const JOIN = String.raw`\s*(?:[-\u2010-\u2015]|do|i|a|oraz|to|до)\s*(?:godz(?:\.|iny)?\s*)?`;

/** Phrases in which figures mean the clock; every figure in them is read by `FIGURE`. */
const PHRASES = [
  new RegExp(
    String.raw`(?<!\p{L})(?:godz\.?|godzin(?:a|y|ach|ie|ę)?|годин[аиі])\s*(?:od\s+|między\s+)?(?:${CLOCK}|${HOUR})${AFTER}(?:${JOIN}(?:${CLOCK}|${HOUR})${AFTER})*`,
    "giu",
  ),
  new RegExp(`${BEFORE}${CLOCK}${JOIN}${CLOCK}${AFTER}`, "giu"),
  new RegExp(`${BEFORE}(?:${HOUR}:${MINUTE}|${HOUR}[${RAISED}]{2})${AFTER}`, "gu"),
];
const FIGURE = new RegExp(`(${HOUR})(?:[:.](${MINUTE})|([${RAISED}]{2}))?`, "gu");

/** "8 am", "4:30 p.m.". */
const HALF_DAY = new RegExp(
  String.raw`${BEFORE}(1[0-2]|0?[1-9])(?:[:.](${MINUTE}))?\s?([ap])(?:m|\.\s?m\.)(?!\p{L})`,
  "giu",
);

function minutes(plain: string | undefined, raised: string | undefined): string {
  return plain ?? (raised ? Array.from(raised, (digit) => RAISED.indexOf(digit)).join("") : "00");
}

/** Times of the day: `"7:30"`, `"godz. 7.30"` and `"od 7.30 do 15.30"` give `07:30`, `"8 am"` `08:00`. */
export function findTimes(text: string): Mark[] {
  const found: Mark[] = [];
  const claim = claims(text);
  for (const { 0: piece, 1: hour, 2: rest = "00", 3: half, index } of text.matchAll(HALF_DAY)) {
    const shifted = (Number(hour) % 12) + (/^p/i.test(half!) ? 12 : 0);
    const end = index + piece.length;
    claim(index, end);
    found.push({ kind: "time", value: `${String(shifted).padStart(2, "0")}:${rest}`, start: index, end });
  }
  for (const phrase of PHRASES) {
    for (const match of text.matchAll(phrase)) {
      for (const figure of match[0].matchAll(FIGURE)) {
        const start = match.index + figure.index;
        if (!claim(start, start + figure[0].length)) continue;
        const value = `${figure[1]!.padStart(2, "0")}:${minutes(figure[2], figure[3])}`;
        found.push({ kind: "time", value, start, end: start + figure[0].length });
      }
    }
  }
  return found;
}
