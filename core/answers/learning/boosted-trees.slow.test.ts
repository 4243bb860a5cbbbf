import { describe, expect, it } from "vitest";
import { fitTrees, treesScore } from "./boosted-trees.ts";

/** Rows that a line cannot part: positive where exactly one of two values is high. */
const rows = Array.from({ length: 400 }, (_, i) => {
  const [a, b] = [(i * 7919) % 101, (i * 104_729) % 97].map((value) => value / 100) as [number, number];
  return { values: [a, b, 0.5], positive: a > 0.5 !== b > 0.5 };
});

describe("boosted trees", () => {
  it("learn what depends on two features together", () => {
    const model = fitTrees(["a", "b", "same"], rows);
    const right = rows.filter(({ values, positive }) => treesScore(model, values) > 0 === positive);
    expect(right.length / rows.length).toBeGreaterThan(0.97);
  });

  it("are the same for the same rows", () => {
    expect(fitTrees(["a", "b", "same"], rows)).toEqual(fitTrees(["a", "b", "same"], rows));
  });

  it("begin with the odds of the rows by their weight", () => {
    const weighed = rows.map((row) => ({ ...row, weight: row.positive ? 3 : 1 }));
    expect(fitTrees(["a", "b", "same"], weighed).base).toBeGreaterThan(
      fitTrees(["a", "b", "same"], rows).base,
    );
  });
});
