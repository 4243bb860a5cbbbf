import { englishStem, foldUkrainian, ukrainianStems } from "#core/language";
import type { ForeignTerm } from "./foreign-term.ts";

export type ForeignLanguage = "uk" | "en";

/** How a word of a question and one of a key may be the same, the surest first. */
export const LIKENESS = ["typed", "stem", "verb", "prefix", "folded"] as const;
export type Likeness = (typeof LIKENESS)[number];

/** A word in every shape by which it is compared. */
export type WordShapes = Readonly<Record<Exclude<Likeness, "prefix">, readonly string[]>>;

export interface KeyWord {
  shapes: WordShapes;
  /** The beginning of a word that the key names instead of one. */
  prefix: string | null;
}

/** One way to say a term. */
export interface TermKey {
  key: string;
  pl: string;
  words: readonly KeyWord[];
}

/** The keys of one language, found by a shape of their first word. */
export interface CompiledTerms {
  keys: readonly TermKey[];
  byFirstWord: ReadonlyMap<string, readonly TermKey[]>;
  byPrefix: readonly TermKey[];
}

/** Prepares the glossary for one language; done once, at the first question in it. */
export function compileTerms(terms: readonly ForeignTerm[], language: ForeignLanguage): CompiledTerms {
  const keys = terms.flatMap((term) =>
    keysOf(term, language).map(
      (key): TermKey => ({
        key,
        pl: term.pl,
        words: innerWords(key.split(" "), language).map((word) => ({
          shapes: shapesOf(word.replace("*", ""), language),
          prefix: word.endsWith("*") ? word.slice(0, -1) : null,
        })),
      }),
    ),
  );
  const byFirstWord = new Map<string, TermKey[]>();
  for (const key of keys) {
    const first = key.words[0]!;
    if (first.prefix !== null) continue;
    for (const shape of new Set(Object.values(first.shapes).flat())) {
      const known = byFirstWord.get(shape);
      if (known) known.push(key);
      else byFirstWord.set(shape, [key]);
    }
  }
  return { keys, byFirstWord, byPrefix: keys.filter(({ words }) => words[0]!.prefix !== null) };
}

/** The ways that a term lists, in small letters. */
export function keysOf(term: ForeignTerm, language: ForeignLanguage): string[] {
  return term[language].split(",").map((key) => plainWord(key.trim()));
}

/** Small letters and one kind of apostrophe. */
export function plainWord(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/[’ʼ`]/g, "'");
}

export function shapesOf(word: string, language: ForeignLanguage): WordShapes {
  const typed = plainWord(word);
  if (language === "en") return { typed: [typed], stem: [englishStem(typed)], verb: [], folded: [] };
  const { nominal, verbal } = ukrainianStems(typed);
  return {
    typed: [typed],
    stem: nominal,
    verb: verbal === null ? [] : [verbal],
    folded: nominal.map(foldUkrainian),
  };
}

const SMALL = {
  uk: new Set(
    `в у на з із зі за до для по про від о об та і й а чи цей це ця цю цього мій моя моє мої мого моєї мою моїй моєму моїх
     свій своя своє свої свого своєї свою своїй своєму наш наша наше наші нашого нашої нашу нашій мне мне мой моя мою моего
     мені мене нам нас вам тут там вже ще`.split(/\s+/),
  ),
  en: new Set(
    `a an the my your our his her its their this that these those of for to in on at with from by as into is are be been
     some any it me`.split(/\s+/),
  ),
} as const;

/** Whether a word may stand between those of a term: articles, prepositions, whose it is. */
export function isSmall(word: string, language: ForeignLanguage): boolean {
  return SMALL[language].has(word);
}

/** A key without the small words inside it; the first and the last stay. */
function innerWords(words: readonly string[], language: ForeignLanguage): string[] {
  return words.filter((word, i) => i === 0 || i === words.length - 1 || !isSmall(word, language));
}
