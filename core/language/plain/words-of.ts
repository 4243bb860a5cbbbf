import type { Span } from "../sentences.ts";
import type { Word } from "./finding.ts";

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}+)*|\d+(?:[.,:/ \u00a0-]\d+)*/gu;

/** The words of a sentence, numbers among them, with their places in the whole text. */
export function wordsOf({ text, start }: Span): Word[] {
  let from = 0;
  return Array.from(text.matchAll(WORD), ({ 0: piece, index }) => {
    const gap = text.slice(from, index);
    from = index + piece.length;
    return { text: piece.normalize("NFC").toLowerCase(), gap, start: start + index, end: start + from };
  });
}
