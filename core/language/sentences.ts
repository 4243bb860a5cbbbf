import { bindsForward, bindsInside } from "./abbreviations.ts";

export interface Span {
  text: string;
  start: number;
  end: number;
}

const END = /(?<![.!?…])[.!?…]+["”»’)\]]*(?=\s)|\n/gu;
const OPENS = /^[\s"„«(\]•–-]*[\p{Lu}\p{N}]/u;
const LIST_NUMBER = /^\s*(?:\d{1,3}|\p{L}|[IVXLC]+)$/u;
const LONGEST_ABBREVIATION = 16;
const LAST_WORD = /(?:^|[\s("„«])([^\s("„«]*)$/u;

function endsSentence(text: string, start: number, match: RegExpExecArray): boolean {
  if (match[0] === "\n") return true;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (!OPENS.test(after)) return false;
  if (!match[0].startsWith(".")) return true;
  const before = text.slice(Math.max(start, match.index - LONGEST_ABBREVIATION), match.index);
  const word = LAST_WORD.exec(before)?.[1] ?? "";
  if (match.index - start < LONGEST_ABBREVIATION && LIST_NUMBER.test(before)) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (bindsForward(word)) return false;
  return !(bindsInside(word) && /^\s*\p{N}/u.test(after));
}

/**
 * The sentences of a text with their place in it. A full stop after an abbreviation (`art.`, `ul.`, `m.in.`),
 * an initial or the number of a list item ends nothing; a line break always does.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    const start = from + piece.length - piece.trimStart().length;
    if (trimmed) found.push({ text: trimmed, start, end: start + trimmed.length });
  };
  let start = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, start, match)) continue;
    const next = END.lastIndex;
    add(start, end);
    start = end;
    END.lastIndex = next;
  }
  add(start, text.length);
  return found;
}
