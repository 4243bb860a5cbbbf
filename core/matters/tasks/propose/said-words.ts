import {
  englishStem,
  fold,
  foldUkrainian,
  isStopword,
  type Lemmatizer,
  tokens,
  ukrainianStems,
} from "#core/language";

/** A word of a text by its lemmas, without diacritics, and by its stems where Polish does not have it. */
export interface SaidWord {
  lemmas: ReadonlySet<string>;
  typed: string;
  /** As typed, in small letters without diacritics. */
  folded: string;
  stopword: boolean;
  start: number;
  end: number;
}

export function saidWords(text: string, lemmatizer: Lemmatizer): SaidWord[] {
  return tokens(text)
    .filter(({ kind }) => kind === "word")
    .map(({ end, start, text: typed }) => {
      const lemmas = lemmatizer.lemmas(typed);
      const folded = fold(typed);
      return {
        lemmas: new Set([folded, ...lemmas.map(fold), ...foreignStems(typed, lemmatizer)]),
        typed,
        folded,
        stopword: isStopword(lemmas[0] ?? typed) || isStopword(typed),
        start,
        end,
      };
    });
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

function foreignStems(typed: string, lemmatizer: Lemmatizer): string[] {
  if (!CYRILLIC.test(typed)) return lemmatizer.known(typed) ? [] : [`en ${englishStem(typed)}`];
  const { nominal, verbal } = ukrainianStems(typed);
  return [...nominal.map((stem) => `uk ${foldUkrainian(stem)}`), ...(verbal ? [`uk- ${verbal}`] : [])];
}

const phrasesRead = new WeakMap<readonly string[], SaidWord[][]>();

/** Phrases of a definition, each as its words. */
export function phrasesIn(words: readonly string[], lemmatizer: Lemmatizer): SaidWord[][] {
  const known = phrasesRead.get(words);
  if (known) return known;
  const phrases = words.map((word) => saidWords(word, lemmatizer)).filter(({ length }) => length > 0);
  phrasesRead.set(words, phrases);
  return phrases;
}

export function alike(one: SaidWord, other: SaidWord): boolean {
  for (const lemma of one.lemmas) if (other.lemmas.has(lemma)) return true;
  return false;
}

/** A verb by which a phrase speaks of the writer. */
const FIRST_PERSON = /(?:ę|ł[ea]m|śmy)$|^(?:jestem|mam|działam|składam|czekam|mieszkam)$/u;
/** The same in a text, also of many people and without diacritics; "wynajmuje" stays somebody else's. */
const SAID_OF_ONESELF = /(?:ę|[łl][ea]m|my)$|^jestem$|am$/u;

/** Whether a phrase tells of the writer and says what: "jestem współwłaścicielem". */
export const isOfOneself = ([first, ...rest]: readonly SaidWord[]): boolean =>
  first !== undefined && FIRST_PERSON.test(first.typed) && rest.some(({ stopword }) => !stopword);

/** Whether a word of a text is one of a phrase, in any form but another person's: "kupił" is not "kupiłem". */
function isSaid(word: SaidWord, phrase: SaidWord): boolean {
  if (!alike(word, phrase)) return false;
  return !FIRST_PERSON.test(phrase.typed.toLowerCase()) || SAID_OF_ONESELF.test(word.typed.toLowerCase());
}

/** Words between those of a phrase that may stand in a text. */
const GAP = 1;

/** The places where a phrase stands in a text, its words in order in any form, few others between them. */
export function placesOfPhrase(phrase: readonly SaidWord[], words: readonly SaidWord[]): [number, number][] {
  const [first] = phrase;
  if (!first) return [];
  return words.flatMap((word, begin): [number, number][] => {
    if (!isSaid(word, first)) return [];
    let at = begin;
    for (const next of phrase.slice(1)) {
      const found = words.findIndex((one, n) => n > at && n <= at + 1 + GAP && isSaid(one, next));
      if (found < 0) return [];
      at = found;
    }
    return [[begin, at]];
  });
}

const DENIALS = new Set(
  `nie bez brak ani zaden zadnego zadnej zadnych nigdy nikt nikomu nikogo nic
  не без немає нема нет ніхто нікому нікого ніколи нічого жодного жодної жодних
  not no never nobody none without don't isn't doesn't didn't haven't hasn't can't cannot won't aren't`.split(
    /\s+/,
  ),
);
const DOUBTS = new Set(
  "czy chyba podobno moze mozliwe jesli jezeli gdyby gdy mial ewentualnie чи може якщо if maybe perhaps whether".split(
    " ",
  ),
);
/** Beginnings of words for people whose matter it is then, and not the writer's. */
const OTHERS = /^(?:sasiad|koleg|kolezan|znajom)/;
/** What tells of another time than that of the matter, in a sentence that does not come back to it. */
const EARLIER =
  /(?<!\p{L})(?:(?:zesz|ubieg|poprzedni|minion)\p{L}+ rok(?:u|iem)|rok temu|last year|a year ago|минул\p{L}+ рок\p{L}+|торік|рік тому)(?!\p{L})/iu;
const NOW = /(?<!\p{L})(?:teraz|obecnie|dziś|dzisiaj|зараз|тепер|сьогодні|now|this year)(?!\p{L})/iu;
const REACH = 3;

/** Whether a phrase of a definition is itself a denial: "nie mam prawa". */
export const denies = (phrase: readonly SaidWord[]): boolean =>
  phrase.some(({ folded }) => DENIALS.has(folded));

/** Whether the words just before a place, or among it, deny it. */
export const isDenied = (words: readonly SaidWord[], [from, to]: readonly [number, number]): boolean =>
  words.slice(Math.max(0, from - REACH), to + 1).some(({ folded }) => DENIALS.has(folded));

/** Whether a sentence asks, supposes, or tells of others or of an earlier year: what it says is no fact of this matter. */
export const isDoubtful = (sentence: string, words: readonly SaidWord[]): boolean =>
  sentence.trimEnd().endsWith("?") ||
  (EARLIER.test(sentence) && !NOW.test(sentence)) ||
  words.some(({ folded }) => DOUBTS.has(folded) || OTHERS.test(folded));
