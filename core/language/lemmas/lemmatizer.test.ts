import { beforeAll, describe, expect, it } from "vitest";
import { FORMS, FORMS_WITHOUT_DIACRITICS } from "./forms.fixture.ts";
import { type Lemmatizer, loadLemmatizer } from "./load-lemmatizer.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

function wrong(table: [form: string, lemma: string][]): string[] {
  return table
    .map(([form, lemma]) => `${form}: ${lemmatizer.lemma(form)}, not ${lemma}`)
    .filter((_, i) => lemmatizer.lemma(table[i]![0]) !== table[i]![1]);
}

describe("lemmas", () => {
  it("gives the expected lemma for the words of an office", () => {
    expect(wrong(FORMS)).toEqual([]);
  });

  it("gives it for words typed without diacritics", () => {
    expect(wrong(FORMS_WITHOUT_DIACRITICS)).toEqual([]);
  });

  it("gives a word it does not know as itself in lower case", () => {
    expect(lemmatizer.lemmas("Qwertyzx")).toEqual(["qwertyzx"]);
    expect(lemmatizer.known("Qwertyzx")).toBe(false);
  });

  it("does not mind capital letters or decomposed diacritics", () => {
    expect(lemmatizer.lemma("OPŁATY")).toBe("opłata");
    expect(lemmatizer.lemma("Opłatę".normalize("NFD"))).toBe("opłata");
  });

  it("keeps the negation of an adjective", () => {
    expect(lemmatizer.lemma("niezabudowanej")).toBe("niezabudowany");
  });

  it("prefers the word as typed to one with diacritics added", () => {
    expect(lemmatizer.lemma("sad")).toBe("sad");
    expect(lemmatizer.lemmas("sad")).not.toContain("sąd");
  });

  it("gives every lemma of an ambiguous form, the likeliest first", () => {
    expect(lemmatizer.lemmas("drogi")[0]).toBe("droga");
    expect(lemmatizer.lemmas("drogi")).toContain("drogi");
  });

  it("leaves an abbreviation alone", () => {
    expect(lemmatizer.lemma("zł")).toBe("zł");
  });

  it("gives the same answer again after its cache has turned over", () => {
    const before = FORMS.map(([form]) => lemmatizer.lemma(form));
    for (let i = 0; i < 100_000; i++) lemmatizer.lemma(`x${i}`);
    expect(FORMS.map(([form]) => lemmatizer.lemma(form))).toEqual(before);
  });
});
