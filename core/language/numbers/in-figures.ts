import { findReplacements } from "./replacements.ts";

/** A text whose numbers in words stand in figures, with the way back to the places in the text as it was. */
export interface InFigures {
  text: string;
  /** Where a piece of `text` stands in the text as it was. */
  place(start: number, end: number): { start: number; end: number };
  /** Whether a number in words stood where this place of `text` is. */
  wasInWords(position: number): boolean;
}

/**
 * Writes the numbers in words in figures, so that what reads figures reads both: "czternastu dni" becomes "14 dni",
 * "trzydziestego pierwszego stycznia" "31 stycznia", "o ósmej" "o 8:00", "trzymiesięczny" "3-miesięczny".
 */
export function inFigures(text: string): InFigures {
  const replacements = findReplacements(text);
  if (replacements.length === 0)
    return { text, place: (start, end) => ({ start, end }), wasInWords: () => false };
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const words: boolean[] = [];
  let from = 0;
  const copy = (to: number) => {
    for (let at = from; at < to; at++) {
      starts.push(at);
      ends.push(at + 1);
      words.push(false);
    }
    pieces.push(text.slice(from, to));
  };
  for (const { start, end, figures } of replacements) {
    if (start < from) continue;
    copy(start);
    for (const _ of figures) {
      starts.push(start);
      ends.push(end);
      words.push(true);
    }
    pieces.push(figures);
    from = end;
  }
  copy(text.length);
  return {
    text: pieces.join(""),
    place: (start, end) => ({ start: starts[start]!, end: ends[end - 1]! }),
    wasInWords: (position) => words[position] ?? false,
  };
}
