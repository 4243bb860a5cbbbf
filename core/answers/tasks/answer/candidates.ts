import type { FoundPassage } from "#core/knowledge";
import { sentences } from "#core/language";

/** A piece of a passage that can be given as a sentence of the answer. */
export interface Candidate {
  /** Which of the hits it is from, counted from 0. */
  hit: number;
  start: number;
  end: number;
  /** As it is shown: an item with the words that lead into its list. */
  text: string;
  kind: "sentence" | "item" | "row" | "list";
  /** Its place in the passage. */
  position: number;
  of: number;
}

/** A whole list longer than this is not given as one sentence. */
const LONGEST_LIST = 900;

/** The pieces of a passage that an answer may quote. */
export function candidatesOf(passage: FoundPassage, hit: number): Candidate[] {
  const found = passage.kind === "text" ? plain(passage, hit) : lines(passage, hit);
  return found.map((candidate, position) => ({ ...candidate, position, of: found.length }));
}

type Piece = Omit<Candidate, "position" | "of">;

function plain({ text }: FoundPassage, hit: number): Piece[] {
  return sentences(text).map(({ start, end, text: quoted }) => ({
    hit,
    start,
    end,
    text: quoted,
    kind: "sentence",
  }));
}

function lines({ text, kind }: FoundPassage, hit: number): Piece[] {
  const spans = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    text: line[0].trim(),
  }));
  const lead = spans[0] && spans.length > 1 && spans[0].text.endsWith(":") ? spans[0].text : null;
  const rows: Piece[] = (lead ? spans.slice(1) : spans).map((span) => ({
    hit,
    ...span,
    text: lead ? `${lead} ${span.text}` : span.text,
    kind: kind === "table" ? "row" : "item",
  }));
  if (kind !== "list" || spans.length < 2 || text.length > LONGEST_LIST) return rows;
  return [{ hit, start: spans[0]!.start, end: spans.at(-1)!.end, text: text.trim(), kind: "list" }, ...rows];
}
