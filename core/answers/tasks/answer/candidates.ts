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

type Piece = Omit<Candidate, "position" | "of" | "hit">;
interface Line {
  start: number;
  end: number;
  text: string;
}

/** The pieces of a passage that an answer may quote. */
export function candidatesOf(passage: FoundPassage, hit: number): Candidate[] {
  const found = passage.kind === "text" ? plain(passage.text, 0) : structured(passage);
  return found.map((piece, position) => ({ ...piece, hit, position, of: found.length }));
}

function plain(text: string, offset: number): Piece[] {
  return sentences(text).map((span) => ({
    start: offset + span.start,
    end: offset + span.end,
    text: span.text,
    kind: "sentence",
  }));
}

/** Paragraphs, lists and tables of one passage; blank lines part them, and a line with a colon leads into what follows. */
function structured({ text, kind }: FoundPassage): Piece[] {
  const pieces: Piece[] = [];
  let lead: Line | null = null;
  for (const block of text.matchAll(/(?:[^\n]+\n?)+/g)) {
    const lines = linesOf(block[0], block.index);
    if (lines.length > 1 && lines[0]!.text.endsWith(":")) lead = lines.shift()!;
    if (lines.length > 1 || lead) {
      pieces.push(...items(lines, lead, kind === "table" ? "row" : "item", text));
      lead = null;
    } else if (lines[0]?.text.endsWith(":")) {
      lead = lines[0];
    } else if (lines[0] && kind === "table" && lines[0].text.includes(": ")) {
      pieces.push({ ...lines[0], kind: "row" });
    } else if (lines[0]) {
      pieces.push(...plain(text.slice(lines[0].start, lines[0].end), lines[0].start));
    }
  }
  return pieces;
}

function linesOf(block: string, offset: number): Line[] {
  return [...block.matchAll(/[^\n]+/g)].map((line) => ({
    start: offset + line.index,
    end: offset + line.index + line[0].length,
    text: line[0].trim(),
  }));
}

function items(lines: Line[], lead: Line | null, kind: "item" | "row", text: string): Piece[] {
  const each = lines.map(
    (line): Piece => ({ ...line, text: lead ? `${lead.text} ${line.text}` : line.text, kind }),
  );
  const start = lead?.start ?? lines[0]!.start;
  const end = lines.at(-1)!.end;
  if (kind === "row" || lines.length < 2 || end - start > LONGEST_LIST) return each;
  return [{ start, end, text: text.slice(start, end).trim(), kind: "list" }, ...each];
}
