import {
  type CompiledTerms,
  type ForeignLanguage,
  isSmall,
  type KeyWord,
  LIKENESS,
  plainWord,
  shapesOf,
  type TermKey,
  type WordShapes,
} from "./compile-terms.ts";

/** A stretch of a question: a term of the glossary, or a word that the glossary does not have. */
export type Match = { word: string; term: null } | { word: string; term: TermKey };

interface Fit {
  key: TermKey;
  /** How many words of the question it takes. */
  length: number;
  /** The least sure likeness of its words; less is surer. */
  doubt: number;
}

/** Reads a question from left to right; of the terms that fit at a place, the one with most words, then the surest. */
export function matchTerms(text: string, terms: CompiledTerms, language: ForeignLanguage): Match[] {
  const words = text.match(/[\p{L}\p{N}'’ʼ`.,+-]*[\p{L}\p{N}+]/gu) ?? [];
  const read = words.map((word) => ({ word, plain: plainWord(word), shapes: shapesOf(word, language) }));
  const matches: Match[] = [];
  for (let i = 0; i < read.length; ) {
    const fit = bestFit(read, i, terms, language);
    matches.push(fit ? { word: read[i]!.word, term: fit.key } : { word: read[i]!.word, term: null });
    i += fit?.length ?? 1;
  }
  return matches;
}

type ReadWord = { word: string; plain: string; shapes: WordShapes };

function bestFit(read: readonly ReadWord[], at: number, terms: CompiledTerms, language: ForeignLanguage) {
  const first = read[at]!;
  const candidates = new Set(
    Object.values(first.shapes).flatMap((shapes) =>
      shapes.flatMap((shape: string) => terms.byFirstWord.get(shape) ?? []),
    ),
  );
  for (const key of terms.byPrefix) candidates.add(key);
  let best: Fit | null = null;
  for (const key of candidates) {
    const fit = fitOf(key, read, at, language);
    if (fit && (!best || surer(fit, best))) best = fit;
  }
  return best;
}

function surer(one: Fit, other: Fit): boolean {
  const [more, fewer] = [one.key.words.length, other.key.words.length];
  return more === fewer ? one.doubt < other.doubt : more > fewer;
}

function fitOf(key: TermKey, read: readonly ReadWord[], at: number, language: ForeignLanguage): Fit | null {
  let place = at;
  let doubt = 0;
  for (const word of key.words) {
    let found = doubtOf(word, read[place]);
    while (found < 0 && place > at && isSmall(read[place]?.plain ?? "", language))
      found = doubtOf(word, read[++place]);
    if (found < 0) return null;
    doubt = Math.max(doubt, found);
    place++;
  }
  return { key, length: place - at, doubt };
}

/** The place in `LIKENESS` of the surest way in which a word is that of a key; -1 where it is not. */
function doubtOf(key: KeyWord, read: ReadWord | undefined): number {
  if (!read) return -1;
  const word = read.shapes;
  return LIKENESS.findIndex((likeness) =>
    likeness === "prefix"
      ? key.prefix !== null && word.typed[0]!.startsWith(key.prefix)
      : key.prefix === null && key.shapes[likeness].some((shape) => word[likeness].includes(shape)),
  );
}
