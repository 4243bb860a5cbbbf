import { detectLanguage } from "../detect-language.ts";
import type { Lemmatizer } from "../lemmas/load-lemmatizer.ts";
import type { Span } from "../sentences.ts";
import { isStopword } from "../stopwords.ts";
import {
  ALONE_BEFORE,
  CLOSING,
  DEED_BEFORE,
  HONORIFIC_BEFORE,
  JOB_BEFORE,
  LABEL_BEFORE,
  LIST_BEFORE,
  PAPER_BEFORE,
  PERSON_AFTER,
  PERSON_BEFORE,
  PLACE_BEFORE,
  PREPOSITION_BEFORE,
} from "./cues.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { CAPITALS, isKnownToAll, isOfOffice, isOfPlaces, ROLES } from "./not-people.ts";

/** A capitalised word of a text, and what is known of it. */
interface Word {
  text: string;
  start: number;
  end: number;
  initial: boolean;
  large: boolean;
  given: boolean;
  /** A word of the dictionary that is not only a name. */
  ordinary: boolean;
  office: boolean;
  /** An adjective of places, which is a surname too. */
  place: boolean;
  role: boolean;
  /** "Szanowna Pani …", "Świadek …", "Czy …": a name may follow it. */
  leads: boolean;
}

const PART = String.raw`\p{Lu}(?:['’]\p{Lu})?\p{Ll}+|\p{Lu}['’]?\p{Lu}+`;
const RUN_WORD = String.raw`(?:(?:${PART})(?:-(?:${PART}))*|\p{Lu}\.)(?!\d|(?<!\.)\p{L})`;
/** Capitalised words in a row; a row of more is read in parts. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\d@.\[-])${RUN_WORD}(?:(?:[ \u00a0]{1,2}|(?<=\.))${RUN_WORD}){0,7}`,
  "gu",
);
const SINGLE = new RegExp(RUN_WORD, "gu");
const HONORIFIC = /^(?:pan(?:a|u|em|ie|i|ią|ów|om)?|państw(?:o|a|u|em))$/iu;
const SURNAME = /(?:(?:sk|ck|dzk)(?:i|a|iego|iej|iemu|im|ą|ie|ich)|(?:icz|czyk|czuk|enk)\p{L}{0,3})$/iu;
const SMALL_AFTER =
  /(?<!\p{L})(?:nazywam\ssię|z\stej\sstrony)\s(?<name>\p{L}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+){1,2})/giu;
const SMALL_PAIR = /(?<!\p{L})(?<name>\p{Ll}{3,}\s\p{Ll}[\p{Ll}-]{3,})(?!\p{L})/gu;
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
  for (const span of smallNames(text, lemmatizer))
    if (!found.some(({ end, start }) => start < span.end && span.start < end)) add(span.start, span.end);
  return found.sort((a, b) => a.start - b.start);
}

function wordOf(text: string, start: number, lemmatizer: Lemmatizer): Word {
  const parts = text.split("-");
  const lemmas = parts.flatMap((part) => lemmatizer.lemmas(part));
  return {
    text,
    start,
    end: start + text.length,
    initial: text.endsWith("."),
    large: text.length > 1 && text === text.toUpperCase(),
    given: lemmas.some((lemma) => GIVEN_NAMES.has(lemma)) || GIVEN_NAMES.has(text.toLowerCase()),
    ordinary: !text.endsWith(".") && parts.every((part) => lemmatizer.ordinary(part)),
    office: isOfOffice(lemmas) || CAPITALS.has(text),
    place: isOfPlaces(lemmas),
    role: lemmas.some((lemma) => ROLES.has(lemma)),
    leads: leads(text, lemmas),
  };
}

function leads(text: string, lemmas: readonly string[]): boolean {
  if (text.endsWith(".")) return false;
  const before = `${text} `;
  return (
    lemmas.some((lemma) => lemma === "szanowny" || lemma === "drogi") ||
    isStopword(lemmas[0]!) ||
    [PERSON_BEFORE, JOB_BEFORE, PAPER_BEFORE].some((cue) => cue.test(before))
  );
}

/** Which of the words in a row are a name: from … to. */
function namesIn(page: Page, words: readonly Word[]): { from: number; to: number }[] {
  const last = words.at(-1)!;
  if (ROMAN.test(last.text)) return [];
  const begins = surroundings(page, words[0]!.start, last.end).begins;
  // "Dzień Dobry Panie Kowalski"
  const honorific = words.findLastIndex(({ text }) => HONORIFIC.test(text));
  for (let from = Math.max(0, honorific); from < words.length; from++) {
    const rest = beforeOffice(words.slice(from));
    const first = rest[0]!;
    if (!HONORIFIC.test(first.text) && !first.role && !first.leads) {
      const around = surroundings(page, first.start, last.end);
      if (isOfNobody(rest, around)) return [];
      const named = rest.length === 1 ? isSingleName(first, around) : isName(rest, around);
      if (named && !(from === 0 && beginsSentence(first, around))) return [{ from, to: from + rest.length }];
      // "Skargę Kowalska Anna": the sentence begins with a word of its own.
      if (!begins || !first.ordinary) return [];
    }
  }
  return [];
}

/** "Anna Lis Wydział Architektury": the words before the office, where they may be a name. */
function beforeOffice(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ given, office }) => office && !given);
  return at >= 2 ? words.slice(0, at) : words;
}

/** "Czy Anna Lis", "Wniosek Anny Lis": the first word is capitalised for its sentence, not for a name. */
const beginsSentence = (first: Word, { after, begins, label, signs, whole }: Surroundings) =>
  begins && first.ordinary && !first.given && !(label || signs || after || whole);

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

interface Surroundings {
  honorific: boolean;
  person: boolean;
  paper: boolean;
  job: boolean;
  preposition: boolean;
  label: boolean;
  list: boolean;
  alone: boolean;
  deed: boolean;
  place: boolean;
  after: boolean;
  /** It is all that stands on its line or in its sentence. */
  whole: boolean;
  /** The line before it closes a letter. */
  signs: boolean;
  /** A sentence or a line begins with it. */
  begins: boolean;
  /** In another language every word is strange, and only what is around it tells. */
  polish: boolean;
}

/** A text, and where its identifiers and addresses begin: a name before one is a person's. */
interface Page {
  text: string;
  polish: boolean;
  others: ReadonlySet<number>;
}

const gapAfter = (after: string) => /^\s?[,;(<]?\s{0,2}/u.exec(after)![0].length;

const REACH = 60;

function surroundings({ others, polish, text }: Page, start: number, end: number): Surroundings {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const begins = before.trim() === "" || /[.!?]\s$/u.test(before);
  return {
    honorific: HONORIFIC_BEFORE.test(before),
    person: PERSON_BEFORE.test(before),
    paper: PAPER_BEFORE.test(before),
    job: JOB_BEFORE.test(before),
    preposition: PREPOSITION_BEFORE.test(before),
    label: LABEL_BEFORE.test(before),
    list: LIST_BEFORE.test(before),
    alone: ALONE_BEFORE.test(before),
    deed: DEED_BEFORE.test(before),
    place: PLACE_BEFORE.test(before),
    after: PERSON_AFTER.test(after) || others.has(end + gapAfter(after)),
    polish,
    whole: /^[.,]?\s*(?:\n|$)/u.test(after) && (begins || /,\s$/u.test(before)),
    signs: CLOSING.test(text.slice(Math.max(0, lineStart - REACH), lineStart)),
    begins,
  };
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
    return long.some(({ ordinary, text }) => text.length > 2 && (!ordinary || sure || around.deed));
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

/** Names in small letters: after "nazywam się", and a common given name beside what looks like a surname. */
function smallNames(text: string, lemmatizer: Lemmatizer): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: whole, groups } of text.matchAll(SMALL_AFTER)) {
    const words = groups!.name!.split(/\s/);
    const third = words[2];
    const kept = third === undefined || lemmatizer.ordinary(third) ? words.slice(0, 2) : words;
    const start = index + whole.length - groups!.name!.length;
    found.push({ start, end: start + kept.join(" ").length });
  }
  for (const { 0: name, index } of text.matchAll(SMALL_PAIR)) {
    const [first, second] = name.split(/\s/) as [string, string];
    const pair = (a: string, b: string) => GIVEN_NAMES.has(a) && SURNAME.test(b) && !lemmatizer.ordinary(b);
    if (PLACE_BEFORE.test(text.slice(Math.max(0, index - REACH), index))) continue;
    if (isKnownToAll(second) || isKnownToAll(first)) continue;
    if (pair(first, second) || pair(second, first)) found.push({ start: index, end: index + name.length });
  }
  return found;
}
