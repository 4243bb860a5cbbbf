import { describe, expect, it } from "vitest";
import type { RankedCandidate } from "./built-in.ts";
import { chooseSentences } from "./choose-sentences.ts";

const candidate = (position: number, share: number, text = `Zdanie ${position}.`): RankedCandidate => ({
  hit: 0,
  start: position * 20,
  end: position * 20 + 19,
  text,
  kind: "sentence",
  position,
  of: 6,
  share,
  standing: null,
});
const places = (ranked: RankedCandidate[]) => chooseSentences(ranked).map(({ position }) => position);

describe("the sentences of an answer", () => {
  it("are the best first and then those that are likely enough beside it, as they are read", () => {
    expect(places([candidate(3, 0.9), candidate(5, 0.05), candidate(1, 0.002)])).toEqual([3, 1, 5]);
  });

  it("leave out what is hardly likely beside the best, even where there is room", () => {
    expect(places([candidate(0, 0.9), candidate(1, 0.0005)])).toEqual([0]);
  });

  it("are four at most", () => {
    expect(places([0, 1, 2, 3, 4].map((n) => candidate(n, 0.2)))).toHaveLength(4);
  });
});
