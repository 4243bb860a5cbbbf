import { describe, expect, it } from "vitest";
import { fitListwise, listShares } from "./listwise.ts";

const near = (n: number) => Math.sin(n * 12.9898) * 0.5 + 0.5;

describe("a listwise ranker", () => {
  it("puts the right one of a list first", () => {
    const lists = Array.from({ length: 60 }, (_, n) => {
      const rows = Array.from({ length: 5 }, (_, i) => [
        near(n * 5 + i),
        i === n % 5 ? 1 : near(n + i) * 0.8,
      ]);
      return { rows, right: rows.map((_, i) => i === n % 5) };
    });
    const model = fitListwise(["noise", "signal"], lists);
    for (const { rows, right } of lists) {
      const shares = listShares(model, rows);
      expect(shares.indexOf(Math.max(...shares))).toBe(right.indexOf(true));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });
});
