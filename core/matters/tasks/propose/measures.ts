import type { Question, Text } from "#core/forms";
import { fold, type Lemmatizer } from "#core/language";
import type { ReadSentence, ReadText } from "./read-text.ts";
import { alike, isDenied, phrasesIn, placesOfPhrase, type SaidWord, saidWords } from "./said-words.ts";
import type { StatedValue } from "./stated-values.ts";

const LANGUAGES = ["pl", "uk", "en"] as const;

/** How people write a unit that a form writes shortly; one that ends in a letter goes on in any way. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  "m²": /^(?:m²|m2|m\.?\s?kw|metr\p{L}*\s(?:kw|²|2)|м²|м2|кв\.?\s?м|м\.?\s?кв|квадратн\p{L}*\sметр|sq\.?\s?m|square\smet)/iu,
  m: /^(?:m|metr\p{L}*|м|метр\p{L}*|meters?|metres?)(?![\p{L}\d²³])(?!\s?(?:kw|кв))/iu,
  cm: /^(?:cm|centymetr\p{L}*|см|сантиметр\p{L}*|centimet\p{L}*)(?!\p{L})/iu,
  lat: /^(?:lat\p{L}?|rok\p{L}?|lata|років|роки|рік|years?)(?!\p{L})/iu,
  "°": /^(?:°|stopni|stopnie|градус|degree)/iu,
  kW: /^(?:kw|kilowat|квт|кіловат)(?!h)/iu,
};
/** Further numbers of a list that has its unit at the end. */
const LIST = /^(?:(?:,|\s(?:i|oraz|and|та|і|a|lub))\s\d+(?:[.,]\d+)?(?=\D))+/u;
const AFTER = 32;

/** Whether a number that ends here has a unit behind it, perhaps at the end of a list. */
export function hasUnit(text: string, end: number, unit: Text): boolean {
  const rest = text.slice(end, end + AFTER);
  return unitAt(rest.slice(LIST.exec(rest)?.[0].length ?? 0), unit) > 0;
}

/** Where a number that ends here ends with its unit, if that stands just behind it. */
export const endWithUnit = (text: string, end: number, unit: Text | null): number =>
  end + (unit ? unitAt(text.slice(end, end + AFTER), unit) : 0);

const SPACE = /^[\s\u00a0-]{0,2}/u;

/** How much of a text a unit takes that it begins with, space before it and the rest of its word included; else 0. */
function unitAt(text: string, unit: Text): number {
  const space = SPACE.exec(text)![0].length;
  const after = text.slice(space);
  const written = WRITTEN[unit.pl];
  const units = LANGUAGES.map((language) => unit[language]);
  const length = written
    ? (written.exec(after)?.[0].length ?? 0)
    : (units.find((one) => fold(after).startsWith(fold(one)))?.length ?? 0);
  return length === 0 ? 0 : space + length + /^\p{L}*/u.exec(after.slice(length))![0].length;
}

/** The unit of a question that has one. */
export const unitOf = ({ answer }: Question): Text | null => ("unit" in answer && answer.unit) || null;

/** Words that may stand between a number and what it is of. */
const MOST_BETWEEN = 3;

/** Whether one of a question's words stands just behind a value or shortly before it, and is not denied. */
export function isBesideWords(
  { words: named = [] }: Question,
  { end, start }: StatedValue,
  { start: from, words }: ReadSentence,
  lemmatizer: Lemmatizer,
): boolean {
  const before = words.filter((word) => from + word.end <= start).length;
  const after = words.findIndex((word) => from + word.start >= end);
  return phrasesIn(named, lemmatizer).some((phrase) =>
    placesOfPhrase(phrase, words).some(([first, last]) => {
      if (isDenied(words, [first, last])) return false;
      return after >= 0 && first >= after
        ? first <= after + 1
        : last < before && before - 1 - last <= MOST_BETWEEN;
    }),
  );
}

/** Whether a sentence has one of a question's words, not denied. */
export const hasWords = (
  { words: named = [] }: Question,
  { words }: ReadSentence,
  lemmatizer: Lemmatizer,
): boolean =>
  phrasesIn(named, lemmatizer).some((phrase) =>
    placesOfPhrase(phrase, words).some((place) => !isDenied(words, place)),
  );

/** Whether a sentence has a word beside which nothing answers a question. */
export const isRuledOut = (
  { answer, wordsOfNo = [] }: Question,
  { words }: ReadSentence,
  lemmatizer: Lemmatizer,
): boolean =>
  answer.kind !== "yes-no" &&
  phrasesIn(wordsOfNo, lemmatizer).some((phrase) => placesOfPhrase(phrase, words).length > 0);

/** A preposition is no longer. */
const PREPOSITION = 3;

/** The number in a question's own words, "na wysokości 130 cm", and the word and preposition before it, by language. */
function numberInLabel({ label }: Question): { number: string; before: ReadonlySet<string> } | null {
  const found = LANGUAGES.flatMap((language) => {
    const [, one, other, number] = /(\p{L}+)\s(\p{L}+)\s(\d+)\s/u.exec(`${label[language]} `) ?? [];
    if (!one || !other || !number) return [];
    const before = one.length <= PREPOSITION ? [one, other] : [other];
    return [{ number, words: before.map(fold) }];
  });
  const [first] = found;
  return first ? { number: first.number, before: new Set(found.flatMap(({ words }) => words)) } : null;
}

/** The places of a text where it says the number that a question's own words have: which of two is meant. */
export function labelNumbers(question: Question, { text }: ReadText): { start: number; end: number }[] {
  const own = numberInLabel(question);
  if (!own) return [];
  return Array.from(
    text.matchAll(new RegExp(String.raw`(?<word>\p{L}+)\.?\s(?<number>${own.number})(?!\d)`, "gu")),
  )
    .filter(({ groups }) => own.before.has(fold(groups!.word!)))
    .map(({ 0: whole, index }) => ({
      start: index + whole.length - own.number.length,
      end: index + whole.length,
    }));
}

/** Whether a question's own words have a number. */
export const hasLabelNumber = (question: Question): boolean => numberInLabel(question) !== null;

/** Words of a question's label that its sentence has to have. */
const LEAST_NAMED = 0.5;

/** Words of a label that every address has in common: they do not tell whose. */
const ADDRESS = new Set(["adres", "адреса", "address"]);

const labels = new WeakMap<Text, readonly SaidWord[][]>();

/** The words of a label that tell which question it is, by language. */
function labelWords(label: Text, lemmatizer: Lemmatizer): readonly SaidWord[][] {
  const known = labels.get(label);
  if (known) return known;
  const words = LANGUAGES.map((language) => {
    const all = saidWords(label[language], lemmatizer).filter(({ stopword }) => !stopword);
    const special = all.filter(({ typed }) => !ADDRESS.has(typed));
    return special.length > 0 ? special : all;
  });
  labels.set(label, words);
  return words;
}

/** Whether a sentence has the words of a question's label, in one of the languages. */
export const namesLabel = ({ label }: Question, { words }: ReadSentence, lemmatizer: Lemmatizer): boolean =>
  labelWords(label, lemmatizer).some((own) => {
    const said = own.filter((word) => words.some((one) => alike(one, word)));
    return said.length > 0 && said.length / own.length >= LEAST_NAMED;
  });
