import type { FoundPassage } from "#core/knowledge";
import { fold, type HardFact, hardFacts, type Lemmatizer } from "#core/language";
import { type WordForms, wordForms } from "../../../terms/word-forms.ts";
import { candidatesOf } from "../candidates.ts";
import { rowOfSentence } from "../row-sentence.ts";

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

/** What a sentence is held against: the pieces of the passages that it cites. */
export interface Basis {
  /** All of it, with titles and headings. */
  text: string;
  pieces: Piece[];
  quotes(sentence: string): boolean;
  facts: ReadonlySet<string>;
  forms: ReadonlySet<string>;
  /** How much a word tells one piece from another, 0 to about 4: the fewer pieces have it, the more. */
  weight(word: WordForms): number;
}

export const factKey = ({ kind, value }: HardFact): string => `${kind} ${value}`;

const BREAK = /[,;:()–—]+|(?<=\s)(?:a|ale|lecz|i|oraz|lub|albo|natomiast|zaś)(?=\s)/g;

/** @param above words of what stands above the text */
export function pieceOf(text: string, lemmatizer: Lemmatizer, above: ReadonlySet<string> = new Set()): Piece {
  const words = wordForms(text, lemmatizer);
  const facts = hardFacts(text);
  return { text, words, forms: formsOf(words), facts, clauses: clausesOf(text, words, facts), above };
}

/** A comma within an amount or a date parts nothing. */
function clausesOf(text: string, words: readonly WordForms[], facts: readonly HardFact[]): Clause[] {
  const breaks = [...text.matchAll(BREAK)].filter(
    ({ index }) => !facts.some(({ start, end }) => index > start && index < end),
  );
  const ends = [...breaks.map(({ index }) => index), text.length];
  let start = 0;
  return ends.flatMap((end) => {
    const own = words.filter((word) => word.start >= start && word.end <= end);
    const clause = { start, end, words: own, forms: formsOf(own) };
    start = end;
    return own.length > 0 ? [clause] : [];
  });
}

const formsOf = (words: readonly WordForms[]) => new Set(words.flatMap(({ forms }) => [...forms]));

export const has = (forms: ReadonlySet<string>, word: WordForms): boolean =>
  [...word.forms].some((form) => forms.has(form));

/** The pieces of a passage; analysed once for all sentences that cite it. */
export interface PassagePieces {
  text: string;
  pieces: Piece[];
  /** Whether the passage says it as it stands: a sentence, an item, a list, cells of a row with their headers. */
  quotes(sentence: string): boolean;
}

export function piecesOf(passage: FoundPassage, lemmatizer: Lemmatizer): PassagePieces {
  const { documentTitle, headingPath, text } = passage;
  const heading = [documentTitle, ...headingPath].join("\n");
  const above = formsOf(wordForms(heading, lemmatizer));
  const candidates = candidatesOf(passage, 0);
  const pieces = candidates
    .filter(({ kind }) => kind !== "list")
    .map((candidate) => pieceOf(candidate.text, lemmatizer, above));
  const quoted = new Set(candidates.map((candidate) => plain(candidate.text)));
  return {
    text: `${heading}\n${text}`,
    pieces,
    quotes: (sentence) => quoted.has(plain(sentence)) || rowOfSentence(sentence, passage) !== undefined,
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
  const counts = new Map<WordForms, number>();
  return {
    text,
    pieces,
    quotes: (sentence) => passages.some((one) => one.quotes(sentence)),
    facts: new Set(hardFacts(text).map(factKey)),
    forms,
    weight(word) {
      const known = counts.get(word);
      if (known !== undefined) return known;
      const having = pieces.filter((piece) => has(piece.forms, word)).length;
      const weight = Math.log((pieces.length + 1) / (having + 0.5)) + 0.3;
      counts.set(word, weight);
      return weight;
    },
  };
}
