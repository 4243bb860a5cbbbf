import { fold } from "#core/language";
import type { QuestionTerms } from "../../terms/question-terms.ts";
import type { ReadHit, Reading } from "../../terms/reading.ts";
import type { WordForms } from "../../terms/word-forms.ts";
import { type AskedKind, askedKind, hasShape } from "./asked-kind.ts";
import type { TableCell, TableRow } from "./table-rows.ts";
import { weekdaysIn } from "./weekdays.ts";

/** What a row says to a question: the cell that names the row, and those in the columns asked for. */
export interface AskedCells {
  key: TableCell;
  asked: TableCell[];
}

/** Headers of columns, folded, by the kind of answer below them. */
const COLUMN_KINDS: Partial<Record<AskedKind, RegExp>> = {
  amount: /oplat|cen[ay]|koszt|stawk|kwot|wysokosc|naleznosc|\bzl\b|\bpln\b/,
  term: /termin|czas|okres|jak dlugo|kiedy|\bdni\b/,
  hours: /godzin|czynn|otwart/,
  date: /dat[ay]|dzien|kiedy|termin|rok/,
  number: /numer|telefon|liczb|ilosc|prog|limit|wysokosc|odleglosc|dluzsza niz/,
  documents: /dokument|zalacznik/,
  place: /gdzie|adres|miejsc|pokoj|ulic|siedzib/,
  person: /^kto|osob|komork|jednostk|wydzial/,
  law: /podstaw|przepis/,
};
/** Words without which a header means something else. */
const SENSE = new Set("kto kogo komu nie bez czego poza oprocz zwolnienie zwolniony ulga".split(" "));
/** Who pays nothing belongs to what something costs. */
const EXEMPTION = /nie plac|zwoln|bezplat/;
/** One word of a header may be in a question by chance. */
const SAID_HEADER = 2;
const EMPTY = /^[-–—\s]*$/;
/** What a header says for what people say. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  normalny: ["dorosly", "pelny"],
  ulgowy: ["ulga", "znizka", "znizkowy"],
  dziecko: ["dzieciecy"],
};

/** The cells of a row that the question asks for; null where that cannot be told and the whole row has to speak. */
export function askedCells(reading: Reading, hit: ReadHit, { cells }: TableRow): AskedCells | null {
  if (cells.length < 2) return null;
  const { terms } = reading;
  const covered = cells.map(
    (cell) =>
      new Set([...covers(terms, wordsIn(hit, cell.start, cell.end))].filter((term) => telling(terms, term))),
  );
  const most = Math.max(...covered.map((of) => weightOf(terms, of)));
  // The first cell names the row; where the question knows nothing of it, the one that it knows most of.
  const keyAt = covered[0]!.size > 0 ? 0 : covered.findIndex((of) => weightOf(terms, of) === most);
  const key = cells[keyAt]!;
  const others = cells.filter((cell) => cell !== key && !EMPTY.test(cell.text));
  const columns = askedColumns(reading, hit, others) ?? (cells.length === 2 ? others : null);
  if (!columns || columns.length === 0) return null;
  const around = covers(terms, hit.context.words);
  const isNew = (term: number) => !covered[keyAt]!.has(term) && !around.has(term);
  const beside = others.filter(
    (cell) =>
      (askedKind(terms.words) === "amount" && EXEMPTION.test(fold(cell.label))) ||
      [...covered[cells.indexOf(cell)]!].some(isNew),
  );
  return { key, asked: others.filter((cell) => columns.includes(cell) || beside.includes(cell)) };
}

/** The columns asked for by their header, by the kind of answer below it, or by the shape of what stands in them. */
function askedColumns(reading: Reading, hit: ReadHit, cells: TableCell[]): TableCell[] | null {
  const asked = askedKind(reading.terms.words);
  const named = cells.map((cell) => headerMatch(reading.terms, hit, cell, cells));
  const whole = best(
    cells,
    named.map(({ whole: words }) => words),
  );
  if (whole && (whole.length < cells.length || cells.length === 1)) return whole;
  const shape = asked ? COLUMN_KINDS[asked] : undefined;
  const fitting = shape
    ? cells.filter(
        ({ label }) => shape.test(fold(label)) && (asked === "person" || !/^kto\b/.test(fold(label))),
      )
    : [];
  if (fitting.length === 1) return fitting;
  const among = fitting.length > 1 ? fitting : cells;
  const partly = best(
    among,
    among.map((cell) => named[cells.indexOf(cell)]!.part),
  );
  if (partly) return partly;
  if (fitting.length > 1) return fitting;
  const shaped = cells.filter(({ text, label }) => hasShape(asked, text) && !/^kto\b/.test(fold(label)));
  return shaped.length > 0 ? shaped : null;
}

const best = (cells: TableCell[], scores: number[]): TableCell[] | null => {
  const most = Math.max(0, ...scores);
  return most > 0 ? cells.filter((_, i) => scores[i] === most) : null;
};

/** How many words of a header the question has: all of them or none, and the share of those that tell it from the others. */
function headerMatch(terms: QuestionTerms, hit: ReadHit, cell: TableCell, cells: TableCell[]) {
  const days = weekdaysIn(cell.label);
  const askedDays = daysAsked(terms);
  if (days.size > 0 && askedDays.size > 0) {
    const hits = [...askedDays].every((day) => days.has(day)) ? 1 : 0;
    return { whole: hits, part: hits };
  }
  const known = formsOf(terms);
  const spoken = new Set(terms.words.flatMap(({ forms }) => [...forms]));
  const has = ({ forms }: WordForms) =>
    [...forms].some((form) => known.has(form) || ALSO[form]?.some((other) => spoken.has(other)));
  const words = wordsIn(hit, cell.labelStart, cell.labelStart + cell.label.length);
  const sense = (word: WordForms) =>
    SENSE.has(word.folded) || [...word.forms].some((form) => SENSE.has(form));
  const meant = words.filter((word) => !word.stopword || sense(word));
  if (
    !meant.some((word) => has(word) && !SENSE.has(word.folded)) ||
    meant.some((word) => sense(word) && !has(word))
  )
    return { whole: 0, part: 0 };
  const shared = (word: WordForms) =>
    cells.every((other) =>
      wordsIn(hit, other.labelStart, other.labelStart + other.label.length).some(
        (one) => one.lemma === word.lemma,
      ),
    );
  const own = meant.filter((word) => !shared(word));
  return {
    whole: meant.every(has) ? meant.length : 0,
    part: own.length > 0 ? own.filter(has).length / own.length : 0,
  };
}

/** The days of the week that a question names. */
export const daysAsked = (terms: QuestionTerms): ReadonlySet<number> =>
  weekdaysIn(terms.words.map(({ surface }) => surface).join(" "));

const formsOf = ({ words, content }: QuestionTerms): ReadonlySet<string> =>
  new Set([...words.flatMap(({ forms }) => [...forms]), ...content.flatMap(({ word }) => [...word.forms])]);

/** The words of a passage from one place to another. */
export const wordsIn = (hit: ReadHit, start: number, end: number): WordForms[] =>
  hit.text.words.filter((word) => word.start >= start && word.end <= end);

/** Whether the question says the header of one of the row's columns, word for word: `kto nie płaci`. */
export function namesColumn(reading: Reading, hit: ReadHit, { cells }: TableRow): boolean {
  const rest = cells.slice(1);
  return rest.some(
    (cell) => !EMPTY.test(cell.text) && headerMatch(reading.terms, hit, cell, rest).whole >= SAID_HEADER,
  );
}

/** Which of the question's terms some words have, by their place. */
export function covers({ content }: QuestionTerms, words: readonly WordForms[]): ReadonlySet<number> {
  const forms = new Set(words.flatMap((word) => [...word.forms]));
  return new Set(
    content.flatMap(({ word }, i) => ([...word.forms].some((form) => forms.has(form)) ? [i] : [])),
  );
}

export const weightOf = ({ content }: QuestionTerms, terms: ReadonlySet<number>): number =>
  [...terms].reduce((sum, i) => sum + content[i]!.weight, 0);

/** Words of asking and of every question tell nothing about a cell. */
const telling = ({ content }: QuestionTerms, term: number) => content[term]!.weight >= 0.5;
