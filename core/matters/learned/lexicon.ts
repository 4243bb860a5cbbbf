import type { MatterWord } from "../words/matter-words.ts";

/**
 * What residents' words say of the services: for each key the weight that it gives to some of them. Learned from
 * phrasings (`learn-lexicon.ts`); a value that the server hands over, for services are a city's own.
 */
export interface MatterLexicon {
  services: readonly string[];
  bias: readonly number[];
  /** By key: number of the service and weight, in turns. */
  keys: Readonly<Record<string, readonly number[]>>;
}

/** A key of a matter, what it counts, and the words that it stands for. */
export interface CountedKey {
  key: string;
  count: number;
  words: readonly MatterWord[];
}

/** What two words in a row count beside one. */
const PAIR = 0.5;
/** 0: every word counts in full, 1: a long text counts as much as a short one. */
const DAMPING = 0.7;

/** The keys of a matter, of its words and of pairs of them: a word counts as one, however many keys it has. */
export function countedKeys(words: readonly MatterWord[]): CountedKey[] {
  const counted = new Map<string, { count: number; words: MatterWord[] }>();
  const add = (key: string, count: number, of: readonly MatterWord[]) => {
    const known = counted.get(key);
    if (known) {
      known.count = Math.max(known.count, count);
      known.words.push(...of);
    } else counted.set(key, { count, words: [...of] });
  };
  for (const word of words) for (const key of word.keys) add(key, 1 / Math.sqrt(word.keys.length), [word]);
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    if (before && before.end > 0 && word.end > 0)
      add(`${before.keys[0]}+${word.keys[0]}`, PAIR, [before, word]);
  }
  const length = Math.sqrt([...counted.values()].reduce((sum, { count }) => sum + count * count, 0)) || 1;
  const scale = 1 / length ** DAMPING;
  return [...counted].map(([key, { count, words: of }]) => ({ key, count: count * scale, words: of }));
}

/** The weights of a key, by the number of the service. */
export function* weightsOf(
  { keys }: MatterLexicon,
  key: string,
): Generator<[service: number, weight: number]> {
  const row = Object.hasOwn(keys, key) ? keys[key]! : [];
  for (let at = 0; at < row.length; at += 2) yield [row[at]!, row[at + 1]!];
}

/** What the words give to each service of the lexicon, before it is made a share. */
export function lexiconSums(lexicon: MatterLexicon, counted: readonly CountedKey[]): number[] {
  const sums = [...lexicon.bias];
  for (const { count, key } of counted)
    for (const [service, weight] of weightsOf(lexicon, key)) sums[service]! += count * weight;
  return sums;
}
