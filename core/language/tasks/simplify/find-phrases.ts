import { claims } from "../../claims.ts";
import type { Span } from "../../sentences.ts";
import { PHRASES } from "./phrases.ts";

/** A phrase of offices in a text, and what may be said instead. */
export interface FoundPhrase extends Span {
  instead: string;
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\/]/g, "\\$&");

const source = (phrase: string) =>
  escaped(phrase).replaceAll("*", String.raw`\p{L}*`).replaceAll(" ", String.raw`\s+`);
const PATTERNS = PHRASES.map(({ instead, phrase }) => ({
  instead,
  pattern: new RegExp(String.raw`(?<![\p{L}\d])${source(phrase)}(?![\p{L}\d])`, "giu"),
}));

/** The phrases of offices in a text, in order and without overlap. */
export function findPhrases(text: string): FoundPhrase[] {
  const claim = claims(text);
  const found: FoundPhrase[] = [];
  for (const { instead, pattern } of PATTERNS)
    for (const { 0: piece, index } of text.matchAll(pattern))
      if (claim(index, index + piece.length))
        found.push({ text: piece, start: index, end: index + piece.length, instead });
  return found.sort((a, b) => a.start - b.start);
}
