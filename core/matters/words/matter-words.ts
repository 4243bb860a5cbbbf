import { polishWords } from "#core/answers";
import {
  detectLanguage,
  englishStem,
  fold,
  foldUkrainian,
  isStopword,
  type Lemmatizer,
  tokens,
  ukrainianStems,
} from "#core/language";
import { conceptsOf } from "./concepts.ts";
import { mendSpelling } from "./mend-spelling.ts";

/** A word of a matter with the keys by which it is known, and where it stands. */
export interface MatterWord {
  /** The word as it stands in the text; of a word that came by the glossary, none. */
  start: number;
  end: number;
  keys: readonly string[];
}

export interface ReadMatter {
  language: "pl" | "uk" | "en";
  words: readonly MatterWord[];
}

/** Reads what a person wrote, in any of the three languages, by keys that are alike where words mean the same. */
export function readMatter(text: string, lemmatizer: Lemmatizer): ReadMatter {
  const language = detectLanguage(text);
  return {
    language,
    words: language === "pl" ? polish(text, lemmatizer) : foreign(text, language, lemmatizer),
  };
}

function polish(text: string, lemmatizer: Lemmatizer): MatterWord[] {
  const found: MatterWord[] = [];
  let denied = false;
  for (const { kind, text: typed, start, end } of tokens(text)) {
    if (kind !== "word") continue;
    if (typed === "nie" || typed === "brak" || typed === "bez") {
      denied = true;
      continue;
    }
    const word = mendSpelling(typed, lemmatizer);
    const lemmas = lemmatizer.lemmas(word).slice(0, MOST_LEMMAS);
    if (isStopword(lemmas[0]!) || isStopword(word)) continue;
    const keys = withConcepts([...new Set(lemmas.map(fold))]);
    found.push({ start, end, keys: denied ? [...keys, `nie ${fold(lemmas[0]!)}`] : keys });
    denied = false;
  }
  return found;
}

const MOST_LEMMAS = 3;

const named = (concept: string) => `# ${concept}`;

/** As many letters of a lemma stand for its family: `wycin` for `wycinka` and `wycinac`. */
const FAMILY = 5;

const withConcepts = (lemmas: readonly string[]): string[] => [
  ...new Set([
    ...lemmas,
    ...lemmas.filter(({ length }) => length > FAMILY).map((lemma) => `~${lemma.slice(0, FAMILY)}`),
    ...lemmas.flatMap((lemma) => conceptsOf(lemma, "pl").map(named)),
  ]),
];

function foreign(text: string, language: "uk" | "en", lemmatizer: Lemmatizer): MatterWord[] {
  const inPolish = (piece: string) =>
    polishWords(piece, language)
      .flatMap((words) => words.split(" "))
      .filter((word) => /\p{L}/u.test(word))
      .map((word) => fold(lemmatizer.lemma(word)));
  const words = tokens(text)
    .filter(({ kind }) => kind === "word")
    .map(({ text: word, start, end }) => ({
      start,
      end,
      keys: [
        ...new Set([
          ...stemsOf(word, language),
          ...withConcepts(inPolish(word)),
          ...conceptsOf(word, language).map(named),
        ]),
      ],
    }));
  const single = new Set(words.flatMap(({ keys }) => keys));
  const together = [...new Set(inPolish(text))].filter((key) => !single.has(key));
  return [...words, ...together.map((key) => ({ start: 0, end: 0, keys: withConcepts([key]) }))];
}

const stemsOf = (word: string, language: "uk" | "en"): string[] =>
  language === "en"
    ? [`en ${englishStem(word)}`]
    : [...new Set(ukrainianStems(word).nominal.map((stem) => `uk ${foldUkrainian(stem)}`))];
