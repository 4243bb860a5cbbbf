import { describe, expect, it } from "vitest";
import { loadLemmatizer } from "#core/language";
import { mendSpelling } from "./mend-spelling.ts";
import { vocabularyOf } from "./vocabulary.ts";

const lemmatizer = await loadLemmatizer();
const vocabulary = vocabularyOf([
  ["opłata", "skarbowy", "zaświadczenie"],
  ["dowód", "osobisty", "opłata"],
]);
const mend = (text: string) => mendSpelling(text, lemmatizer, vocabulary);

describe("spelling", () => {
  it("is mended against the words of the index, and the rest of the question stays", () => {
    expect(mend("Ile za zaśiwadczenie i opłatta?")).toBe("Ile za zaswiadczenie i oplata?");
  });

  it("leaves inflected words that the index has, numbers, references and words that are near none", () => {
    const text = "Czy opłaty skarbowej z art. 35 § 3 i 2026 nie pobiera kosmonauta?";
    expect(mend(text)).toBe(text);
  });

  it("leaves a Polish word that the index does not have, however near another is", () => {
    expect(mend("dowóz dzieci")).toBe("dowóz dzieci");
    expect(mend("dowóf dzieci")).toBe("dowod dzieci");
  });

  it("mends three words at most", () => {
    expect(mend("oplatta oplatta oplatta oplatta")).toBe("oplata oplata oplata oplatta");
  });
});
