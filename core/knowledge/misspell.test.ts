import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { misspell } from "./misspell.ts";

const QUESTION = "Ile kosztuje zaświadczenie o niezaleganiu?";

describe("a typing error", () => {
  it("is the same for the same number, stands in one longer word and spares its first letter", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const typed = misspell(QUESTION, seed);
        expect(typed).toBe(misspell(QUESTION, seed));
        const [before, after] = [QUESTION.split(" "), typed.split(" ")];
        expect(after).toHaveLength(before.length);
        const changed = before.filter((word, n) => word !== after[n]);
        expect(changed.length).toBeLessThanOrEqual(1);
        expect(after.map((word) => word[0])).toEqual(before.map((word) => word[0]));
      }),
    );
  });

  it("is not made where no word is long", () => {
    expect(misspell("Co to jest?", 1)).toBe("Co to jest?");
  });
});
