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
  /** The likest sentences and the share of the words that each of them has, 0 to 1; none where none has any. */
  return (words: readonly MeaningWord[]): { all: number[]; share: number } => {
    const shared = new Map<number, number>();
    for (const word of words) {
      const places = new Set([...word.forms].flatMap((form) => rareEnough(having.get(form))));
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const most = [...shared.values()].reduce((before, count) => Math.max(before, count), 0);
    const likest = [...shared].flatMap(([at, count]) => (count === most ? [at] : []));
    return { all: likest, share: most / Math.max(1, words.length) };
  };
}

const rareEnough = (places: readonly number[] | undefined): readonly number[] =>
  places === undefined || places.length > MOST_SENTENCES ? [] : places;
