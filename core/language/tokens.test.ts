import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokens } from "./tokens.ts";

function texts(text: string, kind?: string): string[] {
  return tokens(text)
    .filter((token) => kind === undefined || token.kind === kind)
    .map((token) => token.text);
}

describe("tokens", () => {
  it("gives words in lower case with their place", () => {
    expect(tokens("Opłata skarbowa")).toEqual([
      { text: "opłata", start: 0, end: 6, kind: "word" },
      { text: "skarbowa", start: 7, end: 15, kind: "word" },
    ]);
  });

  it("keeps a legal reference whole, by level, beside its parts", () => {
    expect(texts("Art. 35 § 3 pkt 1", "legal")).toEqual(["art. 35 § 3 pkt 1", "art. 35 § 3", "art. 35"]);
    expect(texts("art.35 §3", "legal")).toEqual(texts("Art. 35 § 3", "legal"));
    expect(texts("art. 35 § 3", "number")).toEqual(["35", "3"]);
    expect(texts("ust. 2", "legal")).toEqual(["ust. 2"]);
  });

  it("keeps a znak sprawy and the symbols of forms and files whole", () => {
    for (const sign of [
      "RM.0003.495.2025.INF",
      "ABC.123.78.2.2011",
      "OR-I.1431.7.2026",
      "PIT-37",
      "RPW/123/2026",
      "123/4",
    ]) {
      expect(texts(`Pismo ${sign} z dnia`, "identifier"), sign).toEqual([sign.toLowerCase()]);
    }
  });

  it("joins the groups of a number and keeps its fraction", () => {
    expect(texts("1 234,50 zł")).toEqual(["1234,50", "zł"]);
    expect(texts("31.01.2026")).toEqual(["31.01.2026"]);
    expect(texts("klasa 6730")).toEqual(["klasa", "6730"]);
  });

  it("reads Ukrainian words", () => {
    expect(texts("Отримати дозвіл")).toEqual(["отримати", "дозвіл"]);
  });

  it("points into the text, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let start = 0;
        for (const token of tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(start);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          start = token.start;
        }
      }),
    );
  });
});
