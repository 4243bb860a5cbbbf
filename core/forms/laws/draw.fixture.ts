import fc, { type GeneratorValue } from "fast-check";

/** Random choices that fast-check makes, repeats from its seed and shrinks. */
export interface Draw {
  /** Both ends included. */
  number: (from: number, to: number) => number;
  of: <One>(things: readonly One[]) => One;
  /** Whether something happens that does so in this many of a hundred cases. */
  chance: (percent: number) => boolean;
  /** Those of the things that chance picks, in their order. */
  some: <One>(things: readonly One[], percent: number) => One[];
  shuffled: <One>(things: readonly One[]) => One[];
}

/** fast-check looks for one that it knows by comparing what it is made from; with nothing to compare that costs nothing. */
const RANGES = new Map<string, () => fc.Arbitrary<number>>();

function range(min: number, max: number): () => fc.Arbitrary<number> {
  const key = `${min} ${max}`;
  const known = RANGES.get(key);
  if (known) return known;
  const made = fc.integer({ min, max });
  const builder = () => made;
  RANGES.set(key, builder);
  return builder;
}

export function drawFrom(generator: GeneratorValue): Draw {
  const number = (min: number, max: number) => generator(range(min, max));
  const chance = (percent: number) => number(0, 99) < percent;
  return {
    number,
    chance,
    of: (things) => things[number(0, things.length - 1)]!,
    some: (things, percent) => things.filter(() => chance(percent)),
    shuffled: (things) => {
      const rest = [...things];
      return things.map(() => rest.splice(number(0, rest.length - 1), 1)[0]!);
    },
  };
}
