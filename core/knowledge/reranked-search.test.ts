import { describe, expect, it } from "vitest";
import { ModelFault, type Reranker } from "#core/models";
import { rerankedSearch } from "./reranked-search.ts";
import type { Found, FoundPassage } from "./types.ts";

const passage = (id: string, text: string) =>
  ({ id, text, documentTitle: "", headingPath: [], visibility: "public" }) as unknown as FoundPassage;

function found(texts: string[]): Found {
  return {
    passages: texts.map((text, i) => ({
      passage: passage(String(i), text),
      score: texts.length - i,
      fields: { surface: 0, lemmas: 0, grams: 0 },
    })),
    questions: [],
    vocabulary: { texts: 0, holding: () => 0, nearest: () => null },
  };
}
const QUERY = {
  limit: 60,
  text: "odpis aktu urodzenia",
  sight: { internal: false, units: [] },
  asOf: "2026-11-25",
};

/** Gives most to the text that has the question in it. */
const reranker: Reranker = {
  name: "whole-1",
  longestText: 100,
  score: async (question, texts) => texts.map((text) => (text.includes(question) ? 1 : 0)),
};
const searchOf = (texts: string[], model: Reranker = reranker, faults: ModelFault[] = []) =>
  rerankedSearch(
    async () => found(texts),
    async () => model,
    (fault) => faults.push(fault),
  );
const textsOf = ({ passages }: Found) => passages.map(({ passage: { text } }) => text);

describe("a search with a reranker", () => {
  it("puts the passage first that the model finds best", async () => {
    expect(textsOf(await searchOf(["pies", "odpis aktu urodzenia"])(QUERY))).toEqual([
      "odpis aktu urodzenia",
      "pies",
    ]);
  });

  it("reads the first fifty again and leaves the others where they are", async () => {
    const texts = [...Array.from({ length: 50 }, (_, i) => `pies ${i}`), "odpis aktu urodzenia"];
    expect(textsOf(await searchOf(texts)(QUERY)).at(-1)).toBe("odpis aktu urodzenia");
  });

  it("keeps the order of the search where the model fails, and tells of it", async () => {
    const faults: ModelFault[] = [];
    const gone = { ...reranker, score: () => Promise.reject(new ModelFault("unavailable", "gone")) };
    expect(textsOf(await searchOf(["pies", "odpis aktu urodzenia"], gone, faults)(QUERY))[0]).toBe("pies");
    expect(faults.map(({ code }) => code)).toEqual(["unavailable"]);
  });
});
