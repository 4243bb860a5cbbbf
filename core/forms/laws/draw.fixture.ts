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

export function drawFrom(generator: GeneratorValue): Draw {
  const number = (min: number, max: number) => generator(fc.integer, { min, max });
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
