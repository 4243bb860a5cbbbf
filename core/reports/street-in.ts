import { fold, type Lemmatizer } from "#core/language";
import type { Street } from "#core/registers";

const wordsOf = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];

/**
 * The street that a text names, in whatever case it stands, the longest where there are several; null where it names
 * none of these. `dziura na Krakowskiej` names `ul. Krakowska`.
 */
export function streetIn(text: string, streets: readonly Street[], lemmatizer: Lemmatizer): string | null {
  const said = wordsOf(text);
  const named = streets.map((street) => ({ street, words: wordsOf(street.name) }));
  const standing = (alike: (word: string, said: string) => boolean) =>
    named.filter(
      ({ words }) =>
        words.length > 0 && said.some((_, at) => words.every((word, n) => alike(word, said[at + n] ?? ""))),
    );
  const exactly = standing((word, other) => fold(word) === fold(other));
  const found = exactly.length > 0 ? exactly : standing((word, other) => isForm(word, other, lemmatizer));
  const longest = found.sort((one, other) => other.street.name.length - one.street.name.length)[0]?.street;
  return longest ? `${longest.prefix} ${longest.name}`.trim() : null;
}

function isForm(word: string, said: string, lemmatizer: Lemmatizer): boolean {
  if (fold(word) === fold(said)) return true;
  if (!lemmatizer.known(word)) return isUnknownForm(fold(word), fold(said));
  const lemmas = lemmatizer.lemmas(said);
  return lemmatizer.lemmas(word).some((lemma) => lemmas.includes(lemma) && agree(lemma, word, said));
}

/** Adjectives share a lemma over all genders: `na Karpackiej` is Karpacka, `na Karpackim` is Karpackie. */
function agree(lemma: string, word: string, said: string): boolean {
  return !/[iy]$/.test(lemma) || isFeminine(word) === isFeminine(said);
}

const isFeminine = (adjective: string) => /(?:a|ej)$/.test(fold(adjective));

/** Names of places near the city make adjectives that no dictionary has: `Komorowicka`, `na Komorowickiej`. */
function isUnknownForm(word: string, said: string): boolean {
  return /[sc]ka$/.test(word) && [`${word.slice(0, -1)}iej`, `${word.slice(0, -1)}a`].includes(said);
}
