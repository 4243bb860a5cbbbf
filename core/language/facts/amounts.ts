import type { Mark } from "./mark.ts";
import { MULTIPLIER, NUMERAL, parseNumeral } from "./numerals.ts";

const ZLOTY = String.raw`zł(?:ot(?:ych|ego|emu|ymi|ym|e|y|ówk\p{L}*))?|zlot(?:ych|ego|e|ys|y)?|zloties|zl|PLN|злот\p{L}*|зл\.?`;
const GROSZ = String.raw`gr(?:osz(?:ach|ami|om|em|y|e|a)?)?|гр(?:ош\p{L}*)?`;
const EURO = "euro|EUR|€|євро";
const AFTER = String.raw`(?![\p{L}\d])`;
const SEPARATOR = String.raw`(?:,-{1,2}|\.-)?\s*`;

const AMOUNT = new RegExp(
  String.raw`(?<number>${NUMERAL})${SEPARATOR}(?:(?<times>${MULTIPLIER})\s*)?(?:(?<zloty>${ZLOTY})${AFTER}(?:\.?\s*(?:i\s+)?(?<rest>\d{1,2})\s*(?:(?:${GROSZ})${AFTER}|/\s?100(?!\d)))?|(?<euro>${EURO})${AFTER}|(?<grosz>${GROSZ})${AFTER})`,
  "giu",
);
const CURRENCY_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<currency>PLN|EUR|€)\s*|złotych:\s*)(?<number>${NUMERAL})(?:\s*(?<rest>\d{1,2})\s?/\s?100(?!\d))?`,
  "gu",
);

function value(amount: number, currency: string): string {
  return `${Number.isInteger(amount) ? amount : amount.toFixed(2)} ${currency}`;
}

/** Amounts of money: `"1 234,50 zł"` is `1234.50 PLN`, `"5 tys. zł"` and `"złotych: 5000 00/100"` `5000 PLN`. */
export function findAmounts(text: string): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const { number, times, rest, euro, grosz } = match.groups!;
    const amount = parseNumeral(number!, times) / (grosz ? 100 : 1) + Number(rest ?? 0) / 100;
    const fact = value(Math.round(amount * 100) / 100, euro ? "EUR" : "PLN");
    found.push({ kind: "amount", value: fact, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(CURRENCY_FIRST)) {
    const { number, currency = "PLN", rest = "0" } = match.groups!;
    const amount = parseNumeral(number!) + Number(rest) / 100;
    const fact = value(Math.round(amount * 100) / 100, currency === "PLN" ? "PLN" : "EUR");
    found.push({ kind: "amount", value: fact, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
