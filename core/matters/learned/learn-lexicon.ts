import type { MatterWord } from "../words/matter-words.ts";
import { type CountedKey, countedKeys, type MatterLexicon } from "./lexicon.ts";

/** Words of one phrasing, the services that are right for it, and how much it counts. */
export interface Phrasing {
  words: readonly MatterWord[];
  services: readonly string[];
  weight: number;
}

const ROUNDS = 40;
const RATE = 0.1;
const PENALTY = 3e-5;
/** Weights smaller than this are not kept. */
const LEAST = 0.1;
/** A pair of words counts from so many phrasings on. */
const PAIR_SEEN = 2;

/** Learns a lexicon: multinomial logistic regression by Adagrad; the same phrasings always give the same one. */
export function learnLexicon(services: readonly string[], phrasings: readonly Phrasing[]): MatterLexicon {
  const size = services.length;
  const numbers = new Map<string, number>();
  const read = phrasings.map(({ words }) => countedKeys(words));
  const pairs = pairsSeenOften(read);
  const examples = phrasings.map(({ services: right, weight }, n) => {
    const keys: number[] = [];
    const counts: number[] = [];
    for (const { count, key } of read[n]!) {
      if (key.includes("+") && !pairs.has(key)) continue;
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      keys.push(numbers.get(key)!);
      counts.push(count);
    }
    return { keys, counts, weight, right: services.map((one) => (right.includes(one) ? 1 : 0)) };
  });
  const weights = new Float64Array((numbers.size + 1) * size);
  const seen = new Float64Array(weights.length).fill(1e-3);
  const biasAt = numbers.size * size;
  const random = seeded(11);
  const order = examples.map((_, n) => n);
  const sums = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const n of order) {
      const { counts, keys, right, weight } = examples[n]!;
      for (let k = 0; k < size; k++) {
        let sum = weights[biasAt + k]!;
        for (let f = 0; f < keys.length; f++) sum += counts[f]! * weights[keys[f]! * size + k]!;
        sums[k] = sum;
      }
      const top = Math.max(...sums);
      let whole = 0;
      for (let k = 0; k < size; k++) whole += sums[k] = Math.exp(sums[k]! - top);
      let correct = 0;
      for (let k = 0; k < size; k++) if (right[k]) correct += sums[k]! / whole;
      for (let k = 0; k < size; k++) {
        const share = sums[k]! / whole;
        const pull = weight * (share - (right[k] ? share / Math.max(correct, 1e-9) : 0));
        step(biasAt + k, pull);
        for (let f = 0; f < keys.length; f++) step(keys[f]! * size + k, pull * counts[f]!);
      }
    }
  }
  return { services, bias: [...weights.slice(biasAt)].map(rounded), keys: kept() };

  function step(at: number, pull: number): void {
    const slope = pull + PENALTY * weights[at]!;
    seen[at]! += slope * slope;
    weights[at]! -= (RATE * slope) / Math.sqrt(seen[at]!);
  }

  function kept(): Record<string, number[]> {
    const keys: Record<string, number[]> = {};
    for (const [key, n] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const row = services.flatMap((_, k) => {
        const weight = rounded(weights[n * size + k]!);
        return Math.abs(weight) < LEAST ? [] : [k, weight];
      });
      if (row.length > 0) keys[key] = row;
    }
    return keys;
  }
}

/** A pair that one phrasing alone has tells nothing of others. */
function pairsSeenOften(read: readonly (readonly CountedKey[])[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { key } of read.flat()) if (key.includes("+")) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Set([...seen].flatMap(([key, times]) => (times >= PAIR_SEEN ? [key] : [])));
}

const rounded = (value: number) => Math.round(value * 10) / 10;

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
