import type { Question, RawAnswer, Value } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import { namedOptions } from "./chosen-options.ts";
import { knownValues } from "./known-values.ts";
import {
  endWithUnit,
  hasLabelNumber,
  hasUnit,
  hasWords,
  isBesideWords,
  isRuledOut,
  labelNumbers,
  namesLabel,
  unitOf,
} from "./measures.ts";
import type { PossibleQuestion, PossibleRows } from "./possible-questions.ts";
import type { ReadSentence, ReadText } from "./read-text.ts";
import { alike, type SaidWord, saidWords } from "./said-words.ts";
import type { StatedValue } from "./stated-values.ts";
import { isWriters } from "./whose-value.ts";

/** An answer in a row, as a text gives it. */
export interface SaidCell {
  question: Question;
  row: number;
  stated: StatedValue;
}

interface Mention extends StatedValue {
  sentence: ReadSentence;
}

interface Told extends Mention {
  /** Beside the question's own words. */
  beside: boolean;
  /** In a sentence that names the question, or needs not to. */
  told: boolean;
}

interface Row {
  start: number;
  end: number;
  leading: Mention | null;
  cells: Map<string, Mention[]>;
}

/** Kinds by which a text tells one row from the next. */
const LEADS = new Set(["choice", "text", "parcel"]);
const NUMBERS = new Set(["integer", "decimal", "money"]);

/**
 * What a text answers in the rows of a repeat. A row begins where the text names another tree, parcel or building, and
 * what it says until the next is that one's; what is said of several at once is nobody's.
 */
export function saidRows(possible: PossibleRows, said: ReadText, lemmatizer: Lemmatizer): SaidCell[] {
  if (!possible.asked) return [];
  const all = possible.questions(new Map());
  const [of] = all;
  const first =
    of && LEADS.has(of.question.answer.kind) && leadsOf(of.question, said, lemmatizer).length > 0
      ? of
      : undefined;
  const { row: named } = possible.repeat;
  const called = Object.values(named).flatMap((word) => saidWords(word, lemmatizer));
  const rows = first
    ? begun(leadsOf(first.question, said, lemmatizer), said, called, lemmatizer)
    : [alone(said)];
  const labels = new Set(
    all.flatMap(({ question }) => labelNumbers(question, said).map(({ start }) => start)),
  );
  const [only] = rows.length === 1 ? rows : [];
  if (only) only.start = 0;
  for (const { question } of all) {
    if (question === first?.question) continue;
    const rivals = all.filter((one) => isAlike(one.question, question) && !hasLabelNumber(question));
    for (const mention of mentionsOf(question, said, lemmatizer)) {
      if (labels.has(mention.start) || (rivals.length > 1 && !mention.beside)) continue;
      // A row alone may be told of before and after it is named, in words of its own.
      if (only && !mention.told && mention.sentence !== only.leading?.sentence) continue;
      const row =
        rows.find((one) => standsJustBefore(mention, one, said)) ??
        rows.findLast((one) => one.start <= mention.start && mention.start < one.end);
      // What is said of parcels of one list is nobody's.
      if (!row || rows.some((one) => one !== row && one.start === row.start)) continue;
      row.cells.set(question.id, [...(row.cells.get(question.id) ?? []), mention]);
    }
  }
  return measured(merged(rows), first?.question, all)
    .flatMap((row) => {
      const cells = cellsOf(row, first?.question ?? null, possible, said);
      return cells.length > 0 ? [cells] : [];
    })
    .slice(0, possible.repeat.atMost)
    .flatMap((cells, row) => cells.map((cell) => ({ ...cell, row })));
}

const sentenceOf = ({ sentences }: ReadText, { end, start }: StatedValue) =>
  sentences.find((one) => one.start <= start && end <= one.end);

const alone = ({ text }: ReadText): Row => ({ start: 0, end: text.length, leading: null, cells: new Map() });

/** What may begin rows, in order. */
function leadsOf(question: Question, said: ReadText, lemmatizer: Lemmatizer): Mention[] {
  const { answer } = question;
  const stated =
    answer.kind === "choice"
      ? namedOptions(answer.options, said, lemmatizer)
      : answer.kind === "parcel"
        ? said.stated("parcel").filter((one) => isWriters("parcel", one, said))
        : knownValues(question, said, lemmatizer);
  return stated
    .flatMap((one): Mention[] => {
      const sentence = sentenceOf(said, one);
      return sentence &&
        !sentence.doubtful &&
        !isRuledOut(question, sentence, lemmatizer) &&
        !isOnlyNear(one, said)
        ? [{ ...one, sentence }]
        : [];
    })
    .filter(
      (one, at, every) =>
        every.findIndex((other) => other.start === one.start && isSameValue(other, one)) === at,
    )
    .sort((a, b) => a.start - b.start);
}

const isSameValue = (one: StatedValue, other: StatedValue): boolean =>
  JSON.stringify(one.value) === JSON.stringify(other.value);

/** Words after which something is named to say where another thing is. */
const ONLY_NEAR =
  /(?<!\p{L})(?:obok|koło|kolo|przy|wzdłuż|wzdluz|naprzeciw|naprzeciwko|za|pod|біля|поруч\sз|вздовж|beside|near|next\sto|along)\s$/iu;

const isOnlyNear = ({ start }: StatedValue, { text }: ReadText): boolean =>
  ONLY_NEAR.test(text.slice(Math.max(0, start - REACH), start));

/** A row from each mention to the next; of several that are counted together none. */
function begun(
  leads: readonly Mention[],
  said: ReadText,
  called: readonly SaidWord[],
  lemmatizer: Lemmatizer,
): Row[] {
  return leads.flatMap((leading, at): Row[] => {
    const next = leads.slice(at + 1).find(({ start }) => start > leading.start);
    const row = { start: leading.start, end: next?.start ?? said.text.length, leading, cells: new Map() };
    return isOfSeveral(leading, said, called, lemmatizer) ? [] : [row];
  });
}

const NUMERALS = String.raw`dwa|dwie|dwóch|dwoch|oba|obie|trzy|trzech|cztery|czterech|pięć|piec|sześć|kilka|kilku|parę|pare|wiele|kilkanaście|two|three|four|five|several|some|a\sfew|два|дві|три|чотири|кілька|декілька`;
/** "dwie", "kilka" and "3" before what is named, a word between where the number is in words: "95 cm" is a measure. */
const SEVERAL = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?:${NUMERALS})\s(?<between>\p{L}+\s)?|(?:[2-9]|\d{2,3})\s(?:szt\.?\s|sztuki\s|x\s)?)$`,
  "iu",
);
const REACH = 40;

/** Whether several are counted together; "dwa drzewa: brzoza" counts rows, and names them one by one behind. */
function isOfSeveral(
  { start }: Mention,
  { text }: ReadText,
  called: readonly SaidWord[],
  lemmatizer: Lemmatizer,
): boolean {
  const found = SEVERAL.exec(text.slice(Math.max(0, start - REACH), start));
  const between = saidWords(found?.groups?.between ?? "", lemmatizer);
  return found !== null && !between.some((word) => called.some((one) => alike(one, word)));
}

/** A measure and its unit, then what it is of: "12 m² chodnika". */
const UNIT_AND_WORD = /^[\s\u00a0]?[^\s,;.]{1,12}(?:\skw\.?)?\s(?:of\s)?(?:the\s|a\s)?$/iu;

const standsJustBefore = ({ end }: Mention, row: Row, { text }: ReadText): boolean =>
  row.leading !== null && end < row.start && UNIT_AND_WORD.test(text.slice(end, row.start));

/** What a text says in the rows of one question. */
function mentionsOf(question: Question, said: ReadText, lemmatizer: Lemmatizer): Told[] {
  const { answer } = question;
  const unit = unitOf(question);
  const stated: readonly StatedValue[] =
    answer.kind === "choice"
      ? namedOptions(answer.options, said, lemmatizer)
      : answer.kind === "text"
        ? knownValues(question, said, lemmatizer)
        : said.stated(answer.kind);
  return stated.flatMap((one): Told[] => {
    const sentence = sentenceOf(said, one);
    if (!sentence || sentence.doubtful) return [];
    if (isRuledOut(question, sentence, lemmatizer)) return [];
    const beside = isBesideWords(question, one, sentence, lemmatizer);
    const measured = unit !== null && hasUnit(said.text, one.end, unit);
    const told =
      LEADS.has(answer.kind) ||
      beside ||
      namesLabel(question, sentence, lemmatizer) ||
      hasWords(question, sentence, lemmatizer);
    const fits = NUMBERS.has(answer.kind) ? measured || (beside && unit === null) : told;
    return fits ? [{ ...one, sentence, beside, told }] : [];
  });
}

/** Rows that name the same and of which at most one says more are one row. */
function merged(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  for (const row of rows) {
    const same = kept.find((one) => {
      const named = JSON.stringify(one.leading?.value) === JSON.stringify(row.leading?.value);
      return named && (one.cells.size === 0 || row.cells.size === 0 || saysSame(one, row));
    });
    if (!same) kept.push({ ...row });
    else if (same.cells.size === 0) same.cells = row.cells;
  }
  return kept;
}

/**
 * Rows that are named by an option count where they have a measure, if any has: what is named beside them is none, "obok
 * chodnika". A row that nothing names is one only by a measure: an option alone may be said of anybody.
 */
function measured(
  rows: readonly Row[],
  lead: Question | undefined,
  all: readonly PossibleQuestion[],
): readonly Row[] {
  const numbers = all.filter(({ question }) => NUMBERS.has(question.answer.kind));
  const having = rows.filter(({ cells }) => numbers.some(({ question }) => cells.has(question.id)));
  if (!lead) return having;
  return lead.answer.kind === "choice" && having.length > 0 ? having : rows;
}

const saysSame = (one: Row, other: Row): boolean => {
  const values = ({ cells }: Row) =>
    JSON.stringify([...cells].map(([id, of]) => [id, of.map(({ value }) => value)]));
  return values(one) === values(other);
};

/** The answers of a row: those of which it says one value, to the question that is asked for it. */
function cellsOf(
  { cells, end, leading, start }: Row,
  leads: Question | null,
  { questions }: PossibleRows,
  said: ReadText,
): Omit<SaidCell, "row">[] {
  const values = new Map<string, Value>();
  const found: Omit<SaidCell, "row">[] = [];
  const take = ({ question, read }: PossibleQuestion, stated: StatedValue) => {
    const reading = read(stated.value);
    if (!reading || "fault" in reading) return;
    values.set(question.id, reading.value);
    found.push({ question, stated });
  };
  for (const { question } of questions(new Map())) {
    const possible = questions(values);
    const one = possible.find((other) => other.question === question);
    if (!one) continue;
    if (question === leads && leading) take(one, leading);
    const mentions = cells.get(question.id) ?? [];
    const different = new Set(mentions.map(({ value }) => JSON.stringify(value)));
    const rivals = possible.filter(({ question: other }) => isAlike(other, question));
    const meant = rivals.length === 1 || isMeant(one, rivals, said, start, end);
    if (different.size === 1 && meant && isNear(mentions[0]!, leading)) take(one, mentions[0]!);
  }
  return found;
}

/** A number is told apart from what stands far away: it is of the same sentence as what it is of, or of the next. */
function isNear(mention: Mention, leading: Mention | null): boolean {
  return leading === null || mention.sentence === leading.sentence || mention.start - leading.end < NEAR;
}
const NEAR = 120;

const isAlike = (one: Question, other: Question): boolean =>
  one.answer.kind === other.answer.kind &&
  NUMBERS.has(one.answer.kind) &&
  unitOf(one)?.pl === unitOf(other)?.pl;

/** Of several questions that a measure may answer: the one whose number the text says, or the only one that is asked. */
function isMeant(
  { asked, question }: PossibleQuestion,
  rivals: readonly PossibleQuestion[],
  said: ReadText,
  start: number,
  end: number,
): boolean {
  const everywhere = rivals.filter((one) => labelNumbers(one.question, said).length > 0);
  if (everywhere.length === 1) return everywhere[0]!.question === question;
  const says = (one: Question) =>
    labelNumbers(one, said).some((place) => start <= place.start && place.end <= end);
  const told = rivals.filter((one) => says(one.question));
  if (told.length > 0) return told.length === 1 && told[0]!.question === question;
  if (!hasLabelNumber(question)) return true;
  return asked && rivals.filter((one) => one.asked).length === 1;
}

/** As a proposal. */
export const asProposal = ({ question, row, stated }: SaidCell, text: string) => ({
  node: question.id,
  row,
  value: stated.value as RawAnswer,
  quote: text.slice(stated.start, endWithUnit(text, stated.end, unitOf(question))),
});
