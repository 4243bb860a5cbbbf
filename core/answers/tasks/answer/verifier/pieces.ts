import type { FoundPassage } from "#core/knowledge";
import { fold, type HardFact, hardFacts, isOrder, type Lemmatizer } from "#core/language";
import { type WordForms, wordForms } from "../../../terms/word-forms.ts";
import { candidatesOf } from "../candidates.ts";
import { rowOfSentence } from "../row-sentence.ts";
import { rowsOf } from "../table-rows.ts";

/** Words that stand together: between commas, or between two conjunctions. */
export interface Clause {
  start: number;
  end: number;
  words: WordForms[];
  forms: ReadonlySet<string>;
}

/** A sentence, an item with what leads into its list, or a row of a table, by its clauses. */
export interface Piece {
  text: string;
  words: WordForms[];
  forms: ReadonlySet<string>;
  facts: HardFact[];
  clauses: Clause[];
  /** Words of the title and the headings above it. */
  above: ReadonlySet<string>;
}

/** A table by its rows and cells. */
export interface Table {
  /** The forms of the words of each cell. */
  rows: ReadonlySet<string>[][];
  /** How many words of meaning each cell has. */
  sizes: number[][];
}

/** What a sentence is held against: the pieces of the passages that it cites. */
export interface Basis {
  /** All of it, with titles and headings. */
  text: string;
  pieces: Piece[];
  quotes(sentence: string): boolean;
  facts: ReadonlySet<string>;
  forms: ReadonlySet<string>;
  /** Tables, by their rows and cells. */
  tables: Table[];
  /** How much a word tells one clause from another, 0.3 to about 5: the fewer clauses have it, the more. */
  weight(word: WordForms): number;
}

export const factKey = ({ kind, value }: HardFact): string => `${kind} ${value}`;

/** A cell of a row, with the header of its column. */
const CELL = /;/g;
const BREAK = /[,;:()–—]+|(?<=\s)(?:a|ale|lecz|natomiast|zaś)(?=\s)/g;
const AND = /(?<=\s)(?:i|oraz|lub|albo)(?=\s)/g;

/** @param above words of what stands above the text */
export function pieceOf(
  text: string,
  lemmatizer: Lemmatizer,
  { above = new Set(), isRow = false }: { above?: ReadonlySet<string>; isRow?: boolean } = {},
): Piece {
  const words = wordForms(text, lemmatizer);
  const facts = hardFacts(text);
  return {
    text,
    words,
    forms: formsOf(words),
    facts,
    clauses: clausesOf(text, isRow ? CELL : BREAK, words, facts),
    above,
  };
}

/** A comma within an amount or a date parts nothing. */
function clausesOf(
  text: string,
  at: RegExp,
  words: readonly WordForms[],
  facts: readonly HardFact[],
): Clause[] {
  const isFree = (index: number) => !facts.some(({ start, end }) => index > start && index < end);
  const breaks = [...text.matchAll(at)].map(({ index }) => index).filter(isFree);
  // "17 zł for this and 5 zł for that": a conjunction parts two figures, and no two nouns.
  const parting = [...text.matchAll(AND)]
    .map(({ index }) => index)
    .filter((index) => {
      const from = Math.max(0, ...breaks.filter((other) => other < index));
      const to = Math.min(text.length, ...breaks.filter((other) => other > index));
      return (
        facts.some(({ start }) => start >= from && start < index) &&
        facts.some(({ start }) => start > index && start < to)
      );
    });
  const ends = [...breaks, ...parting.filter(isFree), text.length].sort((a, b) => a - b);
  let start = 0;
  return ends.flatMap((end) => {
    const own = words.filter((word) => word.start >= start && word.end <= end);
    const clause = { start, end, words: own, forms: formsOf(own) };
    start = end;
    return own.length > 0 ? [clause] : [];
  });
}

/** The forms of words, and their stems behind a tilde. */
const formsOf = (words: readonly WordForms[]) =>
  new Set(words.flatMap((word) => [...word.forms, stemOf(word)]));

/** Words of one family begin alike: "podpisać" and "podpisywać", "plastik" and "plastikowy". */
const stemOf = ({ lemma }: WordForms) => `~${lemma.slice(0, STEM)}`;
const STEM = 5;
const KIN = 0.6;

/** How well a text has a word: 1 in one of its forms, less where it has one of its family, else 0. */
export function likeness(forms: ReadonlySet<string>, word: WordForms): number {
  if (has(forms, word)) return 1;
  return word.lemma.length > STEM && forms.has(stemOf(word)) ? KIN : 0;
}

export function has(forms: ReadonlySet<string>, word: WordForms): boolean {
  for (const form of word.forms) if (forms.has(form)) return true;
  return false;
}

/** Words that stand within a fact are told by the fact. */
export const inFact = ({ facts }: Piece, word: WordForms): boolean =>
  facts.some(({ end, start }) => word.start < end && word.end > start);

/** The pieces of a passage; analysed once for all sentences that cite it. */
export interface PassagePieces {
  text: string;
  pieces: Piece[];
  /** Whether the passage says it as it stands: a sentence, an item, a list, cells of a row with their headers. */
  quotes(sentence: string): boolean;
  /** The cells of each row, where the passage is a table. */
  table: Table;
}

export function piecesOf(passage: FoundPassage, lemmatizer: Lemmatizer): PassagePieces {
  const { documentTitle, headingPath, visibility } = passage;
  // Published texts tell residents what to do, and no program: what speaks to one bears nothing out.
  const speaks = (text: string) => visibility !== "public" || !isOrder(text);
  const heading = [documentTitle, ...headingPath].filter(speaks).join("\n");
  const above = formsOf(wordForms(heading, lemmatizer));
  const candidates = candidatesOf(passage, 0).filter((candidate) => speaks(candidate.text));
  const single = candidates.filter(({ kind }) => kind !== "list");
  const pieces = single.map(({ kind, text }) => pieceOf(text, lemmatizer, { above, isRow: kind === "row" }));
  const quoted = new Set(candidates.map((candidate) => plain(candidate.text)));
  const text =
    single.length === 0 && speaks(passage.text) ? passage.text : single.map((one) => one.text).join("\n");
  return {
    text: `${heading}\n${text}`,
    pieces,
    table: tableOf(passage, lemmatizer),
    quotes: (sentence) => quoted.has(plain(sentence)) || rowOfSentence(sentence, passage) !== undefined,
  };
}

function tableOf(passage: FoundPassage, lemmatizer: Lemmatizer): Table {
  const rows = rowsOf(passage).map(({ cells }) => cells.map(({ text }) => wordForms(text, lemmatizer)));
  return {
    rows: rows.map((cells) => cells.map(formsOf)),
    sizes: rows.map((cells) => cells.map((words) => words.filter(({ stopword }) => !stopword).length)),
  };
}

/** Letters and digits alone. */
const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export function basisOf(passages: readonly PassagePieces[]): Basis {
  const text = passages.map((one) => one.text).join("\n");
  const pieces = passages.flatMap((one) => one.pieces);
  const forms = new Set(pieces.flatMap((piece) => [...piece.forms, ...piece.above]));
  const clauses = pieces.flatMap((piece) => piece.clauses);
  const counts = new Map<WordForms, number>();
  return {
    text,
    pieces,
    tables: passages.map(({ table }) => table).filter(({ rows }) => rows.length > 1),
    quotes: (sentence) => passages.some((one) => one.quotes(sentence)),
    facts: new Set(hardFacts(text).map(factKey)),
    forms,
    weight(word) {
      const known = counts.get(word);
      if (known !== undefined) return known;
      const having = clauses.filter(({ forms }) => has(forms, word)).length;
      const weight = Math.max(0, Math.log((clauses.length + 1) / (having + 0.5))) + 0.3;
      counts.set(word, weight);
      return weight;
    },
  };
}
