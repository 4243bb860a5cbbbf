import { sentences } from "#core/language";
import { countWords } from "./words.ts";

/** Beyond this many characters a "sentence" is no sentence and is cut between words. */
const LONGEST_SENTENCE = 8_000;

/** Parts of a text of at most `limit` words, about equally long and cut at sentence ends where it has them. */
export function splitText(text: string, limit: number): string[] {
  const total = countWords(text);
  if (total <= limit && text.length <= LONGEST_SENTENCE) return [text];
  const aim = Math.ceil(total / Math.ceil(total / (limit * 0.8)));
  const parts: string[] = [];
  let part = "";
  let words = 0;
  for (const sentence of sentenceTexts(text)) {
    const more = countWords(sentence);
    if (part && (words + more > limit || words >= aim || part.length + sentence.length > LONGEST_SENTENCE)) {
      parts.push(part);
      part = "";
      words = 0;
    }
    part = part ? `${part} ${sentence}` : sentence;
    words += more;
  }
  return part ? [...parts, part] : parts;
}

/** Sentences; an endless line is cut first, so that none costs more than its length. */
export function sentenceTexts(text: string): string[] {
  return cut(text).flatMap((piece) => sentences(piece).map((sentence) => sentence.text));
}

function cut(text: string): string[] {
  const pieces: string[] = [];
  let rest = 0;
  while (text.length - rest > LONGEST_SENTENCE) {
    const window = text.slice(rest, rest + LONGEST_SENTENCE);
    const end =
      Math.max(window.lastIndexOf(". ") + 1, 0) || Math.max(window.search(/\s\S*$/), 0) || LONGEST_SENTENCE;
    pieces.push(window.slice(0, end));
    rest += end;
  }
  return [...pieces, text.slice(rest)];
}
