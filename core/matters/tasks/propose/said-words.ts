import { fold, isStopword, type Lemmatizer, tokens } from "#core/language";

/** A word of a text by its lemmas, without diacritics. */
export interface SaidWord {
  lemmas: ReadonlySet<string>;
  typed: string;
  stopword: boolean;
  start: number;
  end: number;
}

export function saidWords(text: string, lemmatizer: Lemmatizer): SaidWord[] {
  return tokens(text)
    .filter(({ kind }) => kind === "word")
    .map(({ end, start, text: typed }) => {
      const lemmas = lemmatizer.lemmas(typed);
      return {
        lemmas: new Set([fold(typed), ...lemmas.map(fold)]),
        typed,
        stopword: isStopword(lemmas[0] ?? typed) || isStopword(typed),
        start,
        end,
      };
    });
}

export function alike(one: SaidWord, other: SaidWord): boolean {
  for (const lemma of one.lemmas) if (other.lemmas.has(lemma)) return true;
  return false;
}

/** Words between those of a phrase that may stand in a text. */
const GAP = 1;

/** The places where a phrase stands in a text, its words in order in any form, few others between them. */
export function placesOfPhrase(phrase: readonly SaidWord[], words: readonly SaidWord[]): [number, number][] {
  const [first] = phrase;
  if (!first) return [];
  return words.flatMap((word, begin): [number, number][] => {
    if (!alike(word, first)) return [];
    let at = begin;
    for (const next of phrase.slice(1)) {
      const found = words.findIndex((one, n) => n > at && n <= at + 1 + GAP && alike(one, next));
      if (found < 0) return [];
      at = found;
    }
    return [[begin, at]];
  });
}

const DENIALS = new Set(
  "nie bez brak ani zaden nigdy не без немає нема нет not no never without don't isn't".split(" "),
);
const DOUBTS = new Set(
  "czy chyba podobno moze mozliwe jesli jezeli gdyby gdy mial ewentualnie чи може якщо if maybe perhaps whether".split(
    " ",
  ),
);
/** Lemmas of people whose matter it is then, and not the writer's. */
const OTHERS = new Set("sasiad sasiadka kolega kolezanka znajomy".split(" "));
const REACH = 3;

/** Whether the words just before a place, or among it, deny it. */
export const isDenied = (words: readonly SaidWord[], [from, to]: readonly [number, number]): boolean =>
  words.slice(Math.max(0, from - REACH), to + 1).some(({ typed }) => DENIALS.has(fold(typed)));

/** Whether a sentence asks, supposes or tells of others: what it says is not yet a fact. */
export const isDoubtful = (sentence: string, words: readonly SaidWord[]): boolean =>
  sentence.trimEnd().endsWith("?") ||
  words.some(
    ({ lemmas, typed }) => DOUBTS.has(fold(typed)) || [...lemmas].some((lemma) => OTHERS.has(lemma)),
  );
