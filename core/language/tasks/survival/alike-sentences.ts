import type { MeaningWord } from "./meaning-words.ts";

/** A word that more sentences have than this tells none of them from the others. */
const MOST_SENTENCES = 200;

/** The sentences of a text, asked which of them has most of the words of another. */
export function alikeAmong(all: readonly { words: readonly MeaningWord[] }[]) {
  const having = new Map<string, number[]>();
  for (const [at, { words }] of all.entries())
    for (const form of new Set(words.flatMap((word) => [...word.forms]))) {
      const places = having.get(form);
      if (places) places.push(at);
      else having.set(form, [at]);
    }
  /** The likest sentence and the share of the words that it has, 0 to 1; null where none has any. */
  return (words: readonly MeaningWord[]): { at: number; share: number } | null => {
    const shared = new Map<number, number>();
    for (const word of words) {
      const places = new Set([...word.forms].flatMap((form) => rareEnough(having.get(form))));
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    let best: { at: number; share: number } | null = null;
    for (const [at, count] of shared)
      if (count / words.length > (best?.share ?? 0)) best = { at, share: count / words.length };
    return best;
  };
}

const rareEnough = (places: readonly number[] | undefined): readonly number[] =>
  places === undefined || places.length > MOST_SENTENCES ? [] : places;
