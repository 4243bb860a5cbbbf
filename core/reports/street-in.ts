import { fold } from "#core/language";

/** An adjective has other endings in other cases: `Krakowska`, `na Krakowskiej`. Shorter words are taken as they are. */
const SHORTEST_INFLECTED = 5;
const LONGER_BY = 2;

const wordsOf = (text: string) => fold(text).match(/[\p{L}\d]+/gu) ?? [];

/**
 * The folded name of the street that a text names, the longest where there are several; null where it names none of
 * these. `streetIn("dziura na Krakowskiej", ["Krakowska"])` is `"krakowska"`.
 */
export function streetIn(text: string, streets: readonly string[]): string | null {
  const said = wordsOf(text);
  const named = streets.map((name) => ({ name, words: wordsOf(name) }));
  const exactly = named.filter(({ words }) => stands(words, said, (one, other) => one === other));
  const found = exactly.length > 0 ? exactly : named.filter(({ words }) => stands(words, said, isForm));
  const longest = found.sort((one, other) => other.name.length - one.name.length)[0];
  return longest ? fold(longest.name) : null;
}

function stands(
  words: readonly string[],
  said: readonly string[],
  alike: (word: string, said: string) => boolean,
): boolean {
  return words.length > 0 && said.some((_, at) => words.every((word, n) => alike(word, said[at + n] ?? "")));
}

function isForm(word: string, said: string): boolean {
  if (word.length < SHORTEST_INFLECTED) return word === said;
  return said.length <= word.length + LONGER_BY && said.startsWith(word.slice(0, -1));
}
