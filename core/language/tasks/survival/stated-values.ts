import { claims } from "../../claims.ts";
import type { HardFact } from "../../facts/hard-fact.ts";
import { hardFacts } from "../../facts/hard-facts.ts";
import { NUMERAL, parseNumeral } from "../../facts/numerals.ts";
import { monthOf } from "../../numbers/month-names.ts";
import { weekdaysOf } from "./weekdays.ts";

/** A language that a text may be written in. */
export type TextLanguage = "pl" | "uk" | "en";

/** What a text states to the letter: its hard facts, and days of the week and months that are in no date. */
export interface StatedValue {
  kind: HardFact["kind"] | "weekday" | "month";
  value: string;
  start: number;
  end: number;
}

/** Words for levels of the law in other languages, and the Polish sign that is read instead, padded to their length. */
const LEVELS: [RegExp, string][] = [
  [/(?<!\p{L})(?:articles?|статт\p{L}{1,3}|ст\.)(?=\s*\d)/giu, "art"],
  [/(?<!\p{L})(?:paragraphs?|частин\p{L}{1,2})(?=\s*\d)/giu, "ust"],
  [/(?<!\p{L})(?:points?|items?|пункт\p{L}{0,3})(?=\s*\d)/giu, "pkt"],
];
/** `1,000` is a thousand in English and one in Polish. */
const ENGLISH_GROUPS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d|[.,]\d)/g;
const GROUP_SPACE = "\u202f";

/** The text with what another language writes in another way written in the Polish way, every letter in its place. */
function asReadHere(text: string, language: TextLanguage): string {
  if (language === "pl") return text;
  let read = text;
  for (const [words, sign] of LEVELS) read = read.replace(words, (word) => sign.padEnd(word.length));
  return language === "en"
    ? read.replace(ENGLISH_GROUPS, (number) => number.replaceAll(",", GROUP_SPACE))
    : read;
}

const CURRENCIES: [name: string, words: string][] = [
  ["USD", String.raw`\$|USD|dolar\p{L}*|dollars?|долар\p{L}*`],
  ["GBP", String.raw`£|GBP|funt\p{L}*|pounds?|фунт\p{L}*`],
  ["CHF", String.raw`CHF|frank\p{L}*|francs?|франк\p{L}*`],
  ["UAH", String.raw`₴|UAH|hrywien|hrywn\p{L}*|hryvnias?|грив(?:ень|н\p{L}*)|грн\.?`],
  ["CZK", String.raw`CZK|koron\p{L}*|koruna\p{L}*`],
];
const ANY_CURRENCY = CURRENCIES.map(([, words]) => words).join("|");
const FOREIGN = new RegExp(
  String.raw`(?:(?<![\p{L}\d])(?<before>${ANY_CURRENCY})\s?(?<number>${NUMERAL.replace(String.raw`(?<![\p{L}\d]|\d[.,])`, "")}))|(?:(?<count>${NUMERAL})\s?(?:tys\.?\s|mln\s)?(?<after>${ANY_CURRENCY})(?!\p{L}))`,
  "giu",
);

/** Amounts in money that an office here does not ask for. */
function foreignAmounts(text: string): StatedValue[] {
  return Array.from(text.matchAll(FOREIGN), ({ 0: whole, index, groups }) => {
    const sign = (groups!.before ?? groups!.after)!;
    const [name] = CURRENCIES.find(([, words]) => new RegExp(`^(?:${words})$`, "iu").test(sign))!;
    const value = `${parseNumeral((groups!.number ?? groups!.count)!)} ${name}`;
    return { kind: "amount", value, start: index, end: index + whole.length };
  });
}

const WORD = /\p{L}{4,}/gu;

function months(text: string): StatedValue[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }): StatedValue[] => {
    const month = monthOf(word);
    if (month === 0) return [];
    const value = `--${String(month).padStart(2, "0")}`;
    return [{ kind: "month", value, start: index, end: index + word.length }];
  });
}

/** Everything that a text in one of the languages states to the letter, in order and without overlap. */
export function statedValues(text: string, language: TextLanguage): StatedValue[] {
  const read = asReadHere(text, language);
  const claim = claims(text);
  const all = [...foreignAmounts(read), ...hardFacts(read), ...months(read), ...weekdaysOf(read)];
  return all.filter(({ start, end }) => claim(start, end)).sort((a, b) => a.start - b.start);
}
