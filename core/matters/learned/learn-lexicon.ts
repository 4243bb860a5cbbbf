import type { MatterWord } from "../words/matter-words.ts";
import { type CountedKey, countedKeys, type MatterLexicon } from "./lexicon.ts";

/** Words of one phrasing, the services that are right for it, and how much it counts. */
export interface Phrasing {
  words: readonly MatterWord[];
  services: readonly string[];
  weight: number;
}

/** As many models are learned, each of other words, and their mean is kept. */
const MODELS = 3;
const ROUNDS = 40;
const RATE = 0.1;
const PENALTY = 3e-5;
/** The share of a phrasing's words that are left out each time, so that none is relied upon alone. */
const LEFT_OUT = 0.4;
/** Weights smaller than this are not kept. */
const LEAST = 0.1;
/** A pair of words counts from so many phrasings on: one that one phrasing alone has tells nothing of others. */
const PAIR_SEEN = 2;

interface Learnable {
  keys: number[];
  counts: number[];
  weight: number;
  right: boolean[];
}

/** Learns a lexicon: multinomial logistic regression by Adagrad; the same phrasings always give the same one. */
export function learnLexicon(services: readonly string[], phrasings: readonly Phrasing[]): MatterLexicon {
  const numbers = new Map<string, number>();
  const read = phrasings.map(({ words }) => countedKeys(words));
  const pairs = pairsSeenOften(read);
  const examples = phrasings.map(({ services: right, weight }, n): Learnable => {
    const keys: number[] = [];
    const counts: number[] = [];
    for (const { count, key } of read[n]!) {
      if (key.includes("+") && !pairs.has(key)) continue;
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      keys.push(numbers.get(key)!);
      counts.push(count);
    }
    return { keys, counts, weight, right: services.map((one) => right.includes(one)) };
  });
  const random = seeded(11);
  const weights = new Float64Array((numbers.size + 1) * services.length);
  for (let model = 0; model < MODELS; model++)
    learnOne(examples, services.length, weights.length, random).forEach((weight, at) => {
      weights[at]! += weight / MODELS;
    });
  return asLexicon(services, numbers, weights);
}

/** Weights of one model, those of a key beside each other; the last are the services' own. */
function learnOne(
  examples: readonly Learnable[],
  services: number,
  size: number,
  random: () => number,
): Float64Array {
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-3);
  const step = (at: number, pull: number) => {
    const slope = pull + PENALTY * weights[at]!;
    seen[at]! += slope * slope;
    weights[at]! -= (RATE * slope) / Math.sqrt(seen[at]!);
  };
  const own = size - services;
  const order = examples.map((_, n) => n);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const n of order) {
      const { counts, keys, right, weight } = examples[n]!;
      const taken = keys.flatMap((key, f) =>
        random() < LEFT_OUT ? [] : [{ at: key * services, count: counts[f]! / (1 - LEFT_OUT) }],
      );
      const powers = Array.from({ length: services }, (_, k) =>
        taken.reduce((sum, { at, count }) => sum + count * weights[at + k]!, weights[own + k]!),
      );
      const top = Math.max(...powers);
      let whole = 0;
      let correct = 1e-12;
      for (let k = 0; k < services; k++) {
        powers[k] = Math.exp(powers[k]! - top);
        whole += powers[k]!;
        if (right[k]) correct += powers[k]!;
      }
      for (let k = 0; k < services; k++) {
        const pull = weight * (powers[k]! / whole - (right[k] ? powers[k]! / correct : 0));
        step(own + k, pull);
        for (const { at, count } of taken) step(at + k, pull * count);
      }
    }
  }
  return weights;
}

function asLexicon(
  services: readonly string[],
  numbers: ReadonlyMap<string, number>,
  weights: Float64Array,
): MatterLexicon {
  const size = services.length;
  const keys: Record<string, number[]> = {};
  for (const [key, n] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = services.flatMap((_, k) => {
      const weight = rounded(weights[n * size + k]!);
      return Math.abs(weight) < LEAST ? [] : [k, weight];
    });
    if (row.length > 0) keys[key] = row;
  }
  return { services, bias: [...weights.slice(-size)].map(rounded), keys };
}

function pairsSeenOften(read: readonly (readonly CountedKey[])[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { key } of read.flat()) if (key.includes("+")) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Set([...seen].flatMap(([key, times]) => (times >= PAIR_SEEN ? [key] : [])));
}

const rounded = (value: number) => Math.round(value * 10) / 10;

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
