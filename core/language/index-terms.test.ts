import { describe, expect, it } from "vitest";
import { indexTerms } from "./index-terms.ts";
import { loadLemmatizer } from "./lemmas/load-lemmatizer.ts";
import { isStopword } from "./stopwords.ts";

const lemmatizer = await loadLemmatizer();

describe("index terms", () => {
  it("gives each field of the index its terms", () => {
    const terms = indexTerms("Opłaty za działkę", lemmatizer);
    expect(terms.surface).toEqual(["opłaty", "za", "działkę"]);
    expect(terms.folded).toEqual(["oplaty", "za", "dzialke"]);
    expect(terms.lemmas).toEqual(["opłata", "za", "działka"]);
    expect(terms.grams).toContain("_dzi");
  });

  it("meets a question typed without diacritics", () => {
    const passage = indexTerms("wydanie zaświadczenia", lemmatizer);
    const question = indexTerms("zaswiadczenie", lemmatizer);
    expect(passage.lemmas).toContain(question.lemmas[0]);
  });

  it("holds no space in any term, legal references whole among them", () => {
    const terms = indexTerms(
      "art. 35 § 3 KPA, Dz.U. 2024 poz. 572, RM.0003.495.2025.INF, 1 234,50 zł",
      lemmatizer,
    );
    expect(terms.surface).toEqual(
      expect.arrayContaining(["art.35§3", "art.35", "rm.0003.495.2025.inf", "1234,50"]),
    );
    for (const field of Object.values(terms)) expect(field.join("")).not.toMatch(/\s/);
  });
});

describe("stopwords", () => {
  it("are the words of every sentence and not those of an office", () => {
    for (const word of ["i", "w", "być", "który", "się"]) expect(isStopword(word), word).toBe(true);
    for (const word of ["opłata", "urząd", "dzień", "rok"]) expect(isStopword(word), word).toBe(false);
  });
});
