import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, rankAgain } from "./rank-again.ts";

function candidate(id: string, score: number, title: string, ...sentences: string[]): Candidate {
  const words = (text: string) => text.split(" ").filter(Boolean);
  return {
    hit: { id, documentId: id, score, fields: { surface: 0, lemmas: 0, grams: 0 } },
    title: words(title),
    sentences: sentences.map(words),
  };
}

const question = (...lemmas: string[]) => lemmas.map((lemma) => ({ lemma, weight: 1 }));
const ids = (candidates: Candidate[], ...lemmas: string[]) =>
  rankAgain(question(...lemmas), candidates).map(({ id }) => id);

describe("the second ranking", () => {
  it("prefers what stands together in one sentence", () => {
    const apart = candidate("apart", 1, "", "termin sprawa", "odwolanie urzad");
    const together = candidate("together", 1, "", "sprawa urzad", "termin odwolanie");
    expect(ids([apart, together], "termin", "odwolanie")).toEqual(["together", "apart"]);
  });

  it("takes the words of the title as said in every sentence", () => {
    const plain = candidate("plain", 1, "", "odwolanie", "termin dni");
    const titled = candidate("titled", 1, "odwolanie", "sprawa", "termin dni");
    expect(ids([plain, titled], "odwolanie", "termin")).toEqual(["titled", "plain"]);
  });

  it("takes words of one family for alike, and different numbers never", () => {
    const family = candidate("family", 1, "", "zameldowanie");
    const other = candidate("other", 1, "", "zabudowa");
    expect(ids([other, family], "zameldowac")).toEqual(["family", "other"]);
    const near = candidate("near", 1, "", "19991");
    const none = candidate("none", 1.01, "", "osoba");
    expect(ids([near, none], "19992")).toEqual(["none", "near"]);
  });

  it("keeps every candidate, and their order where the question has no meaningful word", () => {
    const word = fc.constantFrom("oplata", "termin", "wniosek", "35");
    const any = fc.array(
      fc.record({
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        text: fc.array(word, { maxLength: 6 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, fc.uniqueArray(word), (rows, asked) => {
        const all = rows.map(({ score, text }, i) => candidate(`${i}`, score, "", text.join(" ")));
        const ranked = ids(all, ...asked);
        expect(ranked.toSorted()).toEqual(all.map(({ hit }) => hit.id).toSorted());
        if (asked.length === 0) expect(ranked).toEqual(all.map(({ hit }) => hit.id));
      }),
    );
  });
});
