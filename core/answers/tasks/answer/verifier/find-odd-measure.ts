import { findNumeralsInWords, fold } from "#core/language";
import { type Basis, factKey, type Piece } from "./pieces.ts";

/** Units right after a number, each in one spelling. */
const UNITS: readonly [string, RegExp][] = [
  ["mm", /^(?:mm|milimetr\w*)\b/],
  ["cm", /^(?:cm|centymetr\w*)\b/],
  ["m2", /^(?:m2|m²|mkw|metr\w* kwadrat\w*)/],
  ["m3", /^(?:m3|m³|metr\w* szesc\w*)/],
  ["km/h", /^(?:km\/h|kilometr\w* na godz\w*)/],
  ["km", /^(?:km|kilometr\w*)\b/],
  ["m", /^(?:m|metr\w*)\b/],
  ["mile", /^mil(?:e|i|a|ach|ami)?\b/],
  ["ha", /^(?:ha|hektar\w*)\b/],
  ["ar", /^ar(?:y|ow|ach)?\b/],
  ["kg", /^(?:kg|kilogram\w*)\b/],
  ["t", /^(?:t|ton\w*)\b/],
  ["l", /^(?:l|litr\w*)\b/],
  ["ml", /^(?:ml|mililitr\w*)\b/],
  ["kW", /^(?:kw|kilowat\w*)\b/],
  ["%", /^(?:%|proc\w*)/],
  ["dB", /^(?:db|decybel\w*)\b/],
];
const NUMBER = /\d+(?:,\d+)?/g;
/** How often something is, by the stem of the word. */
const OFTEN = /\b(?:miesieczn|roczn|tygodniow|dzienn|kwartaln|godzinow|jednorazow|dobow)\w*/g;
/** Units of time and money as words, by their stems. */
const WORDS =
  /\b(?:sekund|minut|godzin|dzien|dni|dniach|dniu|tydzien|tygodni|miesia?c|miesiec|kwartal|rok|roku|lat|latach|euro|dolar|frank|grosz|zlot)\w*/g;
const STEMS: Readonly<Record<string, string>> = { dn: "dz", ro: "la", ty: "ty" };

/**
 * A unit that the passages do not have with that number, or at all: metres for centimetres, a month for a year, and
 * a number in words that stands nowhere. Undefined where there is none.
 */
export function findOddMeasure(sentence: Piece, basis: Basis): string | undefined {
  return (
    oddUnit(sentence.text, basis.text) ??
    oddPeriod(sentence, basis) ??
    oddWord(sentence, basis) ??
    oddNumeral(sentence, basis)
  );
}

function unitsIn(text: string): Map<string, Set<string>> {
  const folded = fold(text);
  const found = new Map<string, Set<string>>();
  for (const { 0: number, index } of folded.matchAll(NUMBER)) {
    const after = folded.slice(index + number.length).trimStart();
    const unit = UNITS.find(([, pattern]) => pattern.test(after))?.[0];
    if (unit) found.set(number, (found.get(number) ?? new Set()).add(unit));
  }
  return found;
}

function oddUnit(text: string, known: string): string | undefined {
  const stated = unitsIn(known);
  for (const [number, units] of unitsIn(text))
    for (const unit of units) if (!stated.get(number)?.has(unit)) return `${number} ${unit}`;
  return undefined;
}

/** "12 zł a month" where the piece with 12 zł says "a year". */
function oddPeriod(sentence: Piece, basis: Basis): string | undefined {
  const said = fold(sentence.text).match(OFTEN) ?? [];
  const facts = sentence.facts.map(factKey);
  const homes = basis.pieces.filter((piece) => piece.facts.some((fact) => facts.includes(factKey(fact))));
  return said.find((word) => {
    const stem = word.slice(0, 6);
    if (!fold(basis.text).includes(stem)) return true;
    const others = homes.filter(({ text }) => !fold(text).includes(stem));
    return (
      homes.length > 0 &&
      others.length === homes.length &&
      others.every(({ text }) => fold(text).search(OFTEN) >= 0)
    );
  });
}

function oddWord(sentence: Piece, basis: Basis): string | undefined {
  const known = new Set((fold(basis.text).match(WORDS) ?? []).map(stemOf));
  const kinds = new Set(
    [...basis.facts].map((key) => / (day|week|month|year|hour|minute)s?$/.exec(key)?.[1]),
  );
  const folded = fold(sentence.text);
  for (const { 0: word, index } of folded.matchAll(WORDS)) {
    if (sentence.facts.some(({ end, start }) => index < end && index + word.length > start)) continue;
    const stem = stemOf(word);
    // A week is seven days.
    if (stem === "ty" && basis.facts.has("term 7 days")) continue;
    if (!known.has(stem) && !kinds.has(ENGLISH[stem])) return word;
  }
  return undefined;
}

const ENGLISH: Readonly<Record<string, string>> = {
  dz: "day",
  ty: "week",
  mi: "month",
  la: "year",
  go: "hour",
};

function stemOf(word: string): string {
  const two = word.slice(0, 2);
  if (word.startsWith("min")) return "min";
  return STEMS[two] ?? two;
}

function oddNumeral(sentence: Piece, basis: Basis): string | undefined {
  const inWords = findNumeralsInWords(sentence.text).filter(
    ({ end, start, value }) =>
      value > 1 && !sentence.facts.some((fact) => fact.start < end && fact.end > start),
  );
  if (inWords.length === 0) return undefined;
  const known = new Set([
    ...findNumeralsInWords(basis.text).map(({ value }) => value),
    ...(basis.text.match(/\d+/g) ?? []).map(Number),
  ]);
  const odd = inWords.find(({ value }) => !known.has(value));
  return odd && sentence.text.slice(odd.start, odd.end);
}
