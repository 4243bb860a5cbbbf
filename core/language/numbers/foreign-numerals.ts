import type { NumeralInWords } from "./find-numerals-in-words.ts";

const UKRAINIAN: [value: number, pattern: string][] = [
  [1, "один|одного"],
  [2, "два|двох|дві"],
  [3, "три|трьох"],
  [4, "чотири|чотирьох"],
  [5, "п['’]ят(?:ь|и)"],
  [6, "шість|шести"],
  [7, "сім|семи"],
  [8, "вісім|восьми"],
  [9, "дев['’]ят(?:ь|и)"],
  [10, "десят(?:ь|и)"],
  [12, "дванадцят(?:ь|и)"],
  [14, "чотирнадцят(?:ь|и)"],
  [30, "тридцят(?:ь|и)"],
  [60, "шістдесят"],
];
const ENGLISH: [value: number, pattern: string][] = [
  [1, "one"],
  [2, "two"],
  [3, "three"],
  [4, "four"],
  [5, "five"],
  [6, "six"],
  [7, "seven"],
  [8, "eight"],
  [9, "nine"],
  [10, "ten"],
  [12, "twelve"],
  [14, "fourteen"],
  [30, "thirty"],
  [60, "sixty"],
];
/** English words count only before such a unit: "ten" and "one" are Polish pronouns. */
const UNIT = String.raw`(?=[ -](?:(?:working|business)\s)?(?:days?|weeks?|months?|years?|hours?|minutes?)(?!\p{L}))`;

function anyOf(rows: [number, string][]): string {
  return rows.map(([, pattern]) => pattern).join("|");
}

const WORD = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${anyOf(UKRAINIAN)})|(?:${anyOf(ENGLISH)})${UNIT})(?!\p{L})`,
  "giu",
);
const VALUES = [...UKRAINIAN, ...ENGLISH].map(
  ([value, pattern]) => [value, new RegExp(`^(?:${pattern})$`, "iu")] as const,
);

/** The small Ukrainian and English numbers in words that terms are given in. */
export function findForeignNumerals(text: string): NumeralInWords[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    value: VALUES.find(([, pattern]) => pattern.test(word))![0],
    ordinal: false,
    start: index,
    end: index + word.length,
  }));
}
