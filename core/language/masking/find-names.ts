import { detectLanguage } from "../detect-language.ts";
import type { Lemmatizer } from "../lemmas/load-lemmatizer.ts";
import type { Span } from "../sentences.ts";
import { PLACE_BEFORE } from "./cues.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { isKnownToAll } from "./not-people.ts";
import { smallNames } from "./small-names.ts";
import { type Page, REACH, type Surroundings, surroundings } from "./surroundings.ts";
import { SURNAME, type Word, wordOf } from "./words.ts";

const PART = String.raw`\p{Lu}\p{M}*(?:['’]\p{Lu})?(?:[\p{Ll}\p{M}]+\p{Lu})?[\p{Ll}\p{M}]+|\p{Lu}['’]?\p{Lu}+`;
const RUN_WORD = String.raw`(?:(?:${PART})(?:-(?:${PART}))*|\p{Lu}\.)(?!\d|(?<!\.)[\p{L}\p{M}])`;
/** Capitalised words in a row; a row of more is read in parts. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\d@.\[-])${RUN_WORD}(?:(?:[ \u00a0]{1,2}|(?<=\.))${RUN_WORD}){0,7}`,
  "gu",
);
const SINGLE = new RegExp(RUN_WORD, "gu");
const HONORIFIC = /^(?:pan(?:a|u|em|ie|i|ią|ów|om)?|państw(?:o|a|u|em))$/iu;
const ROMAN = /^[IVX]+$/;

/**
 * The names of people in a text, by rules: what stands around capitalised words in a row, which of them are ordinary
 * words, which common given names. A surname alone is found after "Pan", "wniosek" and the like. Names of offices, of
 * streets and of those after whom they are called are left out.
 *
 * @param others identifiers and addresses in the text: a name before one is a person's
 */
export function findNames(text: string, lemmatizer: Lemmatizer, others: readonly Span[] = []): Span[] {
  const page: Page = {
    text,
    polish: detectLanguage(text) === "pl",
    others: new Set(others.map(({ start }) => start)),
  };
  const found: Span[] = [];
  const add = (start: number, end: number) => found.push({ text: text.slice(start, end), start, end });
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const words = Array.from(run.matchAll(SINGLE), (match) =>
      wordOf(match[0], index + match.index, lemmatizer),
    );
    for (const { from, to } of namesIn(page, words)) add(words[from]!.start, words[to - 1]!.end);
  }
  for (const span of [...found])
    for (const start of givenBefore(text, span.start, lemmatizer)) add(start.start, start.end);
  for (const span of smallNames(text, lemmatizer))
    if (!found.some(({ end, start }) => start < span.end && span.start < end)) add(span.start, span.end);
  return found.sort((a, b) => a.start - b.start);
}

/** Which of the words in a row are a name: from … to. */
function namesIn(page: Page, words: readonly Word[]): { from: number; to: number }[] {
  const last = words.at(-1)!;
  if (ROMAN.test(last.text)) return [];
  const begins = surroundings(page, words[0]!.start, last.end).begins;
  // "Dzień Dobry Panie Kowalski", "Panu Mecenasowi Kowalskiemu"
  let honorific = words.findLastIndex(({ text }) => HONORIFIC.test(text));
  for (let from = Math.max(0, honorific); from < words.length; from++) {
    const rest = beforeOffice(words.slice(from));
    const first = rest[0]!;
    if (HONORIFIC.test(first.text) || first.role || first.leads) {
      if (honorific >= 0 && from === honorific + 1 && first.role) honorific++;
      continue;
    }
    const around = surroundings(page, first.start, last.end);
    if (honorific >= 0 && from === honorific + 1) around.honorific = true;
    if (isOfNobody(rest, around)) return afterOffice(words, from);
    const named = rest.length === 1 ? isSingleName(first, around) : isName(rest, around);
    if (named && !(from === 0 && beginsSentence(rest, around))) return [{ from, to: from + rest.length }];
    // "Skargę Kowalska Anna": the sentence begins with a word of its own.
    if (!begins || !first.ordinary) return [];
  }
  return [];
}

/** "Naczelnik Wydziału Anna Lis": a common given name in the nominative, and a surname, at the end. */
function afterOffice(words: readonly Word[], from: number): { from: number; to: number }[] {
  const at = words.length - 2;
  const [given, surname] = words.slice(-2);
  if (at <= from || !given?.given || !GIVEN_NAMES.has(given.text.toLowerCase())) return [];
  if (surname!.office || isKnownToAll(surname!.text.toLowerCase())) return [];
  return [{ from: at, to: words.length }];
}

/** "Anna Lis Wydział Architektury": the words before the office, where they may be a name. */
function beforeOffice(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ given, office }) => office && !given);
  return at >= 2 ? words.slice(0, at) : words;
}

/** "Czy Anna Lis", "Wniosek Anny Lis": the first word is capitalised for its sentence, not for a name. */
function beginsSentence(words: readonly Word[], around: Surroundings): boolean {
  const [first, second] = words;
  const { after, begins, honorific, label, person, signs } = around;
  const whole = around.whole && words.length === 2;
  if (!begins || !first!.ordinary || first!.given || honorific || person || label || signs || after || whole)
    return false;
  // "Kowalski Jan", "Kot Anna"
  return !(SURNAME.test(first!.text) || (second && GIVEN_NAMES.has(second.text.toLowerCase())));
}

/** Whether the words name an office, a place, or somebody after whom places are called. */
function isOfNobody(words: readonly Word[], around: Surroundings): boolean {
  if (around.place && !around.honorific && !around.label) return true;
  const given = words.some((word) => word.given);
  if (words.some(({ place }) => place) && !given) return true;
  // "Jan Las" is a person, and "Las Jana" is not.
  const named = words.length === 2 && words[0]!.given && !words[0]!.ordinary;
  if (!named && words.some((word) => word.office && !word.given)) return true;
  const somebody = around.person || around.honorific || around.label || around.signs || around.after;
  return !somebody && words.some(({ text }) => isKnownToAll(text.toLowerCase()));
}

function isSingleName(word: Word, around: Surroundings): boolean {
  if (word.initial || word.role || word.office || word.text.length < 3) return false;
  if (around.alone) return true;
  if (around.honorific) return !word.large || !word.ordinary;
  if (around.paper) return !word.large;
  if (around.person && around.after) return true;
  if (word.ordinary) return false;
  if (around.person || around.job) return true;
  return around.preposition && SURNAME.test(word.text);
}

/** Whether two or more capitalised words are a name. */
function isName(words: readonly Word[], around: Surroundings): boolean {
  const long = words.filter(({ initial }) => !initial);
  if (long.length === 0 || long.some(({ role }) => role)) return false;
  const sure = around.honorific || around.person || around.label || around.signs;
  if (long.length < words.length)
    return long.some(({ ordinary, text }) => text.length > 2 && (!ordinary || sure || !around.begins));
  if (words.some(({ given }) => given)) return true;
  if (sure) return true;
  const strange = words.filter(({ ordinary }) => !ordinary).length;
  if (words.every(({ large }) => large)) return strange > 0 && (around.whole || around.after || around.deed);
  if (around.after && around.begins) return true;
  if (around.deed || around.after || around.whole) return strange > 0;
  if (around.paper) return true;
  if (around.preposition || around.job || around.list) return strange > 0;
  if (!around.polish) return false;
  return strange === words.length || (!words[0]!.ordinary && !around.begins);
}

/** "Gerda i Ziemowit Chmaj": the given name before a name. */
function givenBefore(text: string, start: number, lemmatizer: Lemmatizer): { start: number; end: number }[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const match = /(?<![\p{L}\d.-])(?<name>\p{Lu}\p{Ll}+)\s(?:i|oraz)\s$/u.exec(before);
  if (!match) return [];
  const name = wordOf(match.groups!.name!, start - before.length + match.index, lemmatizer);
  if (PLACE_BEFORE.test(text.slice(0, name.start).slice(-REACH))) return [];
  return name.given || !(name.ordinary || name.office || name.role) ? [name] : [];
}
