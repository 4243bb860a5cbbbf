import { fold } from "../fold.ts";
import { findCandidates } from "./candidates.ts";
import { EXCEPTIONS } from "./exceptions.ts";
import { foldedExceptions } from "./folded-exceptions.ts";
import { rankCandidates } from "./rank-candidates.ts";
import { recentlyUsed } from "./recently-used.ts";
import { buildStemTable } from "./stem-table.ts";
import { indexSuffixes } from "./suffix-index.ts";
import { parseSuffixRules } from "./suffix-rules.ts";

export interface Lemmatizer {
  /** The lemmas of a word in lower case, the likeliest first; the word itself where it is not known. */
  lemmas(word: string): readonly string[];
  /** The likeliest lemma. */
  lemma(word: string): string;
  /** Whether the dictionary has the word, with its diacritics or typed without them. */
  known(word: string): boolean;
  /** Whether the dictionary has the word, as typed, in small letters too: `cicha` and `kot`, and not `kowalska`. */
  ordinary(word: string): boolean;
}

/** Entries of one generation of the cache; two generations are kept. */
const CACHE_ENTRIES = 40_000;

let loading: Promise<Lemmatizer> | null = null;

/**
 * The lemmatizer of the Polish hunspell dictionary of the package `dictionary-pl`, read once in a process: about a
 * second, 150 MB. A word typed without diacritics, or with some of them, is looked up without them, but only if unknown
 * as typed.
 */
export function loadLemmatizer(): Promise<Lemmatizer> {
  loading ??= readDictionary().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function readDictionary(): Promise<Lemmatizer> {
  const { default: dictionary } = await import("dictionary-pl");
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const stems = buildStemTable(decode(dictionary.dic));
  const candidates = findCandidates(stems, indexSuffixes(parseSuffixRules(decode(dictionary.aff))));
  const cache = recentlyUsed<readonly string[]>(CACHE_ENTRIES);

  function analyse(word: string): readonly string[] {
    const excepted = EXCEPTIONS.get(word) ?? [];
    const exact = [...excepted, ...rankCandidates(candidates(word, false))];
    if (exact.length > 0) return [...new Set(exact)];
    const folded = fold(word);
    return [...new Set([...foldedExceptions(folded), ...rankCandidates(candidates(folded, true))])];
  }

  function found(word: string): readonly string[] {
    const key = word.normalize("NFC").toLowerCase();
    const cached = cache.get(key);
    if (cached) return cached;
    const lemmas = analyse(key);
    cache.set(key, lemmas);
    return lemmas;
  }

  const lemmas = (word: string) => {
    const known = found(word);
    return known.length > 0 ? known : [word.normalize("NFC").toLowerCase()];
  };
  const ordinary = (word: string) => {
    const key = word.normalize("NFC").toLowerCase();
    if (EXCEPTIONS.has(key)) return true;
    return candidates(key, false).some(({ isName }) => !isName);
  };
  return { lemmas, lemma: (word) => lemmas(word)[0]!, known: (word) => found(word).length > 0, ordinary };
}
