import { describe, expect, it } from "vitest";
import { placeOfQuote, placesOfQuotes } from "./quotes.ts";

describe("a quotation", () => {
  it("is found at its place, whatever stands between its words", () => {
    const text = "Opłata\n wynosi 5 zł (słownie: pięć).";
    expect(placeOfQuote(text, "Opłata wynosi 5 zł (słownie")).toEqual({
      text: "Opłata\n wynosi 5 zł (słownie",
      start: 0,
      end: 28,
    });
  });

  it.each(["Opłata wynosi 6 zł", "opłata wynosi", "", "  "])(
    "is not found where it does not stand: %j",
    (quote) => {
      expect(placeOfQuote("Opłata wynosi 5 zł.", quote)).toBeNull();
    },
  );

  it("that stands twice is found twice in a row", () => {
    expect(
      placesOfQuotes("do dnia 1, do dnia 2", ["do dnia", "1", "do dnia"]).map((place) => place?.start),
    ).toEqual([0, 8, 11]);
  });
});
