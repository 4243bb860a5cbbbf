import type { Mark } from "./mark.ts";
import { MULTIPLIER, NUMERAL, parseNumeral } from "./numerals.ts";

const PLAIN = new RegExp(
  String.raw`(?<number>${NUMERAL})(?:\s*(?<percent>%|procent(?:y|a|ów)?(?!\p{L})|proc\.)|\s*(?<times>${MULTIPLIER}))?`,
  "giu",
);

/** Numbers; one with leading zeros is a sign (`0050` of the JRWA) and stays as it is. */
export function findNumbers(text: string): Mark[] {
  return Array.from(text.matchAll(PLAIN), (match): Mark => {
    const { number, percent, times } = match.groups!;
    const sign = /^0\d+$/.test(number!);
    const value = sign ? number! : `${parseNumeral(number!, times)}${percent ? "%" : ""}`;
    return { kind: "number", value, start: match.index, end: match.index + match[0].length };
  });
}
