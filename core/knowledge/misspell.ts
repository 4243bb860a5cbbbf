import { createHash } from "node:crypto";
import { tokens } from "#core/language";

/** Keys beside each other on a Polish keyboard, by row. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** A shorter word is seldom mistyped, and could as well be another. */
const SHORTEST = 6;

/**
 * A question as somebody in a hurry types it: in one of its longer words a letter after the first is left out,
 * doubled, exchanged with the next, or the key beside it is hit. A question without such a word stays as it is.
 * @param seed of the same number the same question has the same error
 */
export function misspell(text: string, seed: number): string {
  const digest = createHash("sha256").update(`${seed} ${text}`).digest();
  let drawn = 0;
  const random = () => digest.readUInt32LE(4 * drawn++) / 2 ** 32;
  const long = tokens(text).filter(({ kind, text: word }) => kind === "word" && word.length >= SHORTEST);
  const token = long[Math.floor(random() * long.length)];
  if (!token) return text;
  const { start, end } = token;
  const at = start + 1 + Math.floor(random() * (end - start - 2));
  const letter = text[at]!;
  const typed = ["", letter + letter, text[at + 1]! + letter, beside(letter, random())][
    Math.floor(random() * 4)
  ]!;
  const exchanged = typed.length === 2 && typed[0] !== typed[1];
  return text.slice(0, at) + typed + text.slice(at + (exchanged ? 2 : 1));
}

function beside(letter: string, at: number): string {
  const row = ROWS.find((keys) => keys.includes(letter.toLowerCase()));
  if (!row) return "";
  const place = row.indexOf(letter.toLowerCase());
  const keys = [row[place - 1], row[place + 1]].filter((key) => key !== undefined);
  return keys[Math.floor(at * keys.length)]!;
}
