import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { grams } from "./grams.ts";

describe("fold", () => {
  it("takes away Polish diacritics and capitals", () => {
    expect(fold("Zażółć GĘŚLĄ jaźń")).toBe("zazolc gesla jazn");
    expect(fold("Łódź".normalize("NFD"))).toBe("lodz");
    expect(fold("Ǽ ǿ")).toBe("ae o");
  });

  it("keeps Cyrillic letters as they are", () => {
    expect(fold("Київ, Йосип")).toBe("київ, йосип");
  });

  it("changes nothing when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("grams", () => {
  it("marks the borders of the word", () => {
    expect(grams("opłata")).toEqual(["_opł", "opła", "płat", "łata", "ata_"]);
    expect(grams("w")).toEqual(["_w_"]);
    expect(grams("dom", 3)).toEqual(["_do", "dom", "om_"]);
  });
});
