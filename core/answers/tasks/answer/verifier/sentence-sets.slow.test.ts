import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { loadLemmatizer } from "#core/language";
import { droppedByKind, learnVerifier } from "./learn-verifier.ts";
import { rowsOfSet, SENTENCE_SETS, sentenceSet } from "./sentence-set.ts";
import shipped from "./weights.json" with { type: "json" };

/** What is dropped at least of each kind of untrue sentence, written before there was a verifier; raised, never lowered. */
const FLOORS = {
  amount: 1,
  date: 1,
  term: 1,
  article: 1,
  rounded: 1,
  "relative-date": 1,
  contact: 0.96,
  currency: 0.94,
  "in-words": 0.91,
  condition: 0.66,
  negation: 0.59,
  swapped: 0.59,
  invented: 0.35,
};

it("drops untrue sentences by a model that has not seen their documents, and lets 95 of 100 true ones pass", async () => {
  const lemmatizer = await loadLemmatizer();
  const sets = await Promise.all(
    SENTENCE_SETS.map(async (url) =>
      rowsOfSet(sentenceSet.parse(JSON.parse(await readFile(url, "utf8"))), lemmatizer),
    ),
  );
  const { bound, drops } = learnVerifier(sets.flat(), sets[0]);
  const { honest, ...untrue } = droppedByKind(sets[0]!, drops);
  console.log(JSON.stringify({ honest, ...untrue }));
  expect(honest!.share).toBeLessThanOrEqual(0.05);
  for (const [kind, floor] of Object.entries(FLOORS)) {
    const share = untrue[kind]!.share;
    expect({ kind, share, reached: share >= floor }).toEqual({ kind, share, reached: true });
  }
  // The weights that ship are those of these sets: `node --import tsx server/train-verifier.ts`.
  expect(bound).toBeCloseTo(shipped.bound, 4);
});
