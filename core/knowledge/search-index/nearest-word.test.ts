import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestWord, sortedWords } from "./nearest-word.ts";

const counts = new Map([
  ["samochod", 9],
  ["szkola", 5],
  ["studia", 3],
  ["wyprowadzic", 2],
  ["oplata", 20],
  ["oplaty", 4],
  ["dom", 50],
]);
const nearest = nearestWord([sortedWords([...counts.keys()].sort())], (word) => counts.get(word) ?? 0);

describe("mending a word against those of the index", () => {
  it.each([
    ["samohod", "samochod"],
    ["samohodu", "samochod"],
    ["studja", "studia"],
    ["szkloa", "szkola"],
    ["wyprowadzilo", "wyprowadzic"],
    ["oplatq", "oplata"],
  ])("takes %s for %s", (word, meant) => expect(nearest(word)).toBe(meant));

  it.each(["dpm", "doom", "kolej", "zamochod", "szafa"])("leaves %s alone", (word) =>
    expect(nearest(word)).toBeNull(),
  );

  it("finds a known word again whatever letter of it, but the first, was left out", () => {
    fc.assert(
      fc.property(fc.constantFrom("samochod", "wyprowadzic", "szkola"), fc.nat(), (word, n) => {
        const at = 1 + (n % (word.length - 1));
        expect(nearest(word.slice(0, at) + word.slice(at + 1))).toBe(word);
      }),
    );
  });

  it("gives what comparing with each word by itself gives", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (known, wrong) => {
        const near = known
          .filter((other) => other[0] === wrong[0] && other.length >= 4)
          .map((other) => ({ other, apart: lettersApart(wrong, other) }))
          .filter(({ apart }) => apart <= (wrong.length >= 8 ? 2 : 1));
        const least = Math.min(...near.map(({ apart }) => apart));
        const found = nearestWord([sortedWords(known.toSorted())], () => 1)(wrong);
        if (wrong.length < 5 || near.length === 0) expect(found).toBeNull();
        else expect(near.filter(({ apart }) => apart === least).map(({ other }) => other)).toContain(found);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Damerau and Levenshtein's distance, exchanged neighbours counting once, straight from its definition. */
function lettersApart(a: string, b: string): number {
  const apart = (i: number, j: number): number => table[i]![j]!;
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    table.push([]);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        table[i]!.push(i + j);
        continue;
      }
      const ways = [
        apart(i - 1, j) + 1,
        apart(i, j - 1) + 1,
        apart(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        ways.push(apart(i - 2, j - 2) + 1);
      table[i]!.push(Math.min(...ways));
    }
  }
  return apart(a.length, b.length);
}
