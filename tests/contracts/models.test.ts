import { describe, expect, it } from "vitest";
import { type Found, type FoundPassage, ModelFault, rerankedSearch } from "#core/knowledge";
import { describeEmbedder } from "./embedder.ts";
import { describeReranker } from "./reranker.ts";
import { countingReranker, hashingEmbedder } from "./stand-in-models.ts";

describeEmbedder("of the tests", { adapter: hashingEmbedder, promising: hashingEmbedder });
describeReranker("of the tests", {
  adapter: countingReranker,
  forgetful: () => countingReranker({ forgets: 1 }),
});

const passage = (id: string, text: string) =>
  ({ id, text, documentTitle: "", headingPath: [] }) as unknown as FoundPassage;

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
const QUERY = { text: "odpis aktu urodzenia", sight: { internal: false, units: [] }, asOf: "2026-11-25" };

describe("a search with a reranker", () => {
  it("puts the passage first that the model finds best", async () => {
    const search = rerankedSearch(
      async () => found(["pies", "odpis aktu urodzenia"]),
      countingReranker(),
      () => {},
    );
    expect((await search(QUERY)).passages.map(({ passage: { text } }) => text)).toEqual([
      "odpis aktu urodzenia",
      "pies",
    ]);
  });

  it("reads the first fifty again and leaves the others where they are", async () => {
    const texts = [...Array.from({ length: 50 }, (_, i) => `pies ${i}`), "odpis aktu urodzenia"];
    const search = rerankedSearch(
      async () => found(texts),
      countingReranker(),
      () => {},
    );
    expect((await search(QUERY)).passages.at(-1)?.passage.text).toBe("odpis aktu urodzenia");
  });

  it("keeps the order of the search where the model fails, and tells of it", async () => {
    const faults: ModelFault[] = [];
    const gone = {
      ...countingReranker(),
      score: () => Promise.reject(new ModelFault("unavailable", "gone")),
    };
    const search = rerankedSearch(
      async () => found(["pies", "odpis"]),
      gone,
      (fault) => faults.push(fault),
    );
    expect((await search(QUERY)).passages.map(({ passage: { text } }) => text)).toEqual(["pies", "odpis"]);
    expect(faults.map(({ code }) => code)).toEqual(["unavailable"]);
  });
});
