import { fold } from "../../fold.ts";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { findStreets } from "../../places/find-streets.ts";
import { type Span, sentences } from "../../sentences.ts";
import { ENGLISH_TITLES, GIVEN_NAMES, isPolite, UKRAINIAN_TITLES } from "./name-words.ts";
import type { TextLanguage } from "./stated-values.ts";

/** A word written as a name. */
export interface Name extends Span {
  /** Of a person, a place or a street, or unknown to the dictionary: it stays in another language. */
  proper: boolean;
}

/** A word that the dictionary has with a capital letter only: "Gliwice", not "Lipowa". */
const isOnlyName = (word: string, { known, ordinary }: Lemmatizer) => known(word) && !ordinary(word);

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;
/** What a sentence may begin after, besides another sentence. */
const BEGINS = /(?:^|[:;•*–—|]|[„"«(]|\d\.)\s*$/u;
const PERSON =
  /(?:^|[^\p{L}])(?:pani?|panu|panem|panią|państw\p{L}{1,3}|mr|mrs|ms|пан\p{L}{0,3}|вул\.?|вулиц\p{L}{1,2}|ul\.|al\.|pl\.|os\.)\s+$/iu;
const NEXT = /^\s(?=\p{Lu})/u;

/** The names of a text by their capital letter: of words that begin a sentence only those before another such word. */
export function namesOf(
  text: string,
  language: TextLanguage,
  taken: readonly { start: number; end: number }[],
  lemmatizer: Lemmatizer,
): Name[] {
  const starts = new Set(sentences(text).map(({ start }) => start));
  const streets = findStreets(text);
  const found: Name[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const [start, end] = [index, index + word.length];
    if (taken.some((place) => place.start < end && place.end > start)) continue;
    if (/\p{L}$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
    const before = text.slice(Math.max(0, start - 24), start);
    const begins = starts.has(start) || BEGINS.test(before);
    if (
      begins &&
      !NEXT.test(text.slice(end, end + 2)) &&
      (language !== "pl" || !isOnlyName(word, lemmatizer))
    )
      continue;
    if (isTitle(word, language, lemmatizer)) continue;
    const chained = found.at(-1)?.proper === true && /^\s$/.test(text.slice(found.at(-1)!.end, start));
    const inStreet = streets.some((street) => street.start <= start && street.end >= end);
    const unknown = language === "pl" && !lemmatizer.known(word) && word.length > 2;
    const given = lemmatizer.lemmas(word).some((lemma) => GIVEN_NAMES.has(lemma));
    const proper =
      given || inStreet || chained || unknown || PERSON.test(before) || isOnlyName(word, lemmatizer);
    found.push({ text: word, start, end, proper });
  }
  return found;
}

function isTitle(word: string, language: TextLanguage, lemmatizer: Lemmatizer): boolean {
  if (word.length === 1) return true;
  if (language === "uk") return UKRAINIAN_TITLES.test(word) || isPolite(word, lemmatizer);
  if (language === "en" && ENGLISH_TITLES.has(word.toLowerCase())) return true;
  return isPolite(word, lemmatizer);
}

/** A text, asked whether a name stands in it in any of its forms. */
export function wordsAmong(text: string, lemmatizer: Lemmatizer) {
  const words = text.match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu) ?? [];
  const forms = new Set(words.flatMap((word) => formsOf(word, lemmatizer)));
  const unknown = words.filter((word) => !lemmatizer.known(word)).map(fold);
  return {
    has: (name: string) =>
      formsOf(name, lemmatizer).some((form) => forms.has(form)) ||
      (!lemmatizer.known(name) && unknown.some((word) => alike(fold(name), word))),
    /** The words, for a comparison by sound. */
    words,
  };
}

const formsOf = (word: string, lemmatizer: Lemmatizer) => [fold(word), ...lemmatizer.lemmas(word).map(fold)];

const SHORTEST = 4;
const ENDING = 2;

/** Names that no dictionary has differ in their ending only. */
function alike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < SHORTEST || Math.abs(one.length - other.length) > ENDING + 1) return false;
  const same = Math.max(SHORTEST, length - ENDING);
  return one.slice(0, same) === other.slice(0, same);
}
