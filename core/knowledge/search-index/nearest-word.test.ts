import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestWord } from "./nearest-word.ts";

const counts = new Map([
  ["samochod", 9],
  ["szkola", 5],
  ["studia", 3],
  ["wyprowadzic", 2],
  ["oplata", 20],
  ["oplaty", 4],
  ["dom", 50],
]);
const nearest = nearestWord(
  (beginning) => [...counts.keys()].filter((word) => word.startsWith(beginning)),
  (word) => counts.get(word) ?? 0,
);

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
});
