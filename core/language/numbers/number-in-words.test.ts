import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../fold.ts";
import { findNumeralsInWords } from "./find-numerals-in-words.ts";
import { numberInWords } from "./number-in-words.ts";

function values(text: string): number[] {
  return findNumeralsInWords(text).map(({ value }) => value);
}

describe("a number in words", () => {
  it.each([
    [0, "zero", "zera"],
    [1, "jeden", "jednego"],
    [14, "czternaście", "czternastu"],
    [21, "dwadzieścia jeden", "dwudziestu jeden"],
    [598, "pięćset dziewięćdziesiąt osiem", "pięciuset dziewięćdziesięciu ośmiu"],
    [1_000, "tysiąc", "tysiąca"],
    [2_022, "dwa tysiące dwadzieścia dwa", "dwóch tysięcy dwudziestu dwóch"],
    [13_000, "trzynaście tysięcy", "trzynastu tysięcy"],
    [21_001, "dwadzieścia jeden tysięcy jeden", "dwudziestu jeden tysięcy jednego"],
    [3_000_100, "trzy miliony sto", "trzech milionów stu"],
  ])("writes %i as %j and of it as %j", (n, nominative, genitive) => {
    expect(numberInWords(n)).toBe(nominative);
    expect(numberInWords(n, "genitive")).toBe(genitive);
  });

  it("is read back as the same number, in the nominative and the genitive, with diacritics and without", () => {
    const numbers = fc.oneof(fc.nat(2_000), fc.nat(999_999_999));
    fc.assert(
      fc.property(numbers, fc.constantFrom("nominative", "genitive"), (n, grammaticalCase) => {
        const words = numberInWords(n, grammaticalCase);
        const [start, end] = [7, 7 + words.length];
        expect(findNumeralsInWords(`razem: ${words}!`)).toEqual([{ value: n, ordinal: false, start, end }]);
        if (!words.split(" ").includes("pięć")) expect(values(fold(words))).toEqual([n]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is none above the bound, below zero, or in part", () => {
    for (const n of [1_000_000_000, -1, 1.5, Number.NaN]) expect(() => numberInWords(n)).toThrow(RangeError);
  });
});

describe("numbers found in words", () => {
  it.each([
    ["dwiema osobami i trzema świadkami", [2, 3]],
    ["dwa tysiące dwudziestego szóstego", [2026]],
    ["tysiąc dziewięćset osiemdziesiątego dziewiątego", [1989]],
    ["trzydziestego pierwszego", [31]],
    ["dwutysięcznego", [2000]],
    ["półtora tysiąca", [1500]],
    ["jeden tysiąc pięćset", [1500]],
    ["sto sto", [100, 100]],
    ["dwa trzysta", [2, 300]],
    ["dziesięć, dwadzieścia", [10, 20]],
    ["tysiące ludzi", []],
    ["piec gazowy", []],
    ["stolica i trzyletni", []],
  ])("reads %j as %j", (text, numbers) => {
    expect(values(text)).toEqual(numbers);
  });
});
