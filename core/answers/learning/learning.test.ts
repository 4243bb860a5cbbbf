import { describe, expect, it } from "vitest";
import { fitListwise, listShares } from "./listwise.ts";
import { fitLogistic, linearScore, sigmoid } from "./logistic.ts";

const near = (n: number) => Math.sin(n * 12.9898) * 0.5 + 0.5;

describe("learning", () => {
  it("tells apart what differs in one feature", () => {
    const rows = Array.from({ length: 200 }, (_, n) => ({
      values: [near(n), n % 2 === 0 ? near(n + 7) : near(n + 7) + 1.2],
      positive: n % 2 === 1,
    }));
    const model = fitLogistic(["noise", "signal"], rows);
    const right = rows.filter(
      ({ values, positive }) => sigmoid(linearScore(model, values)) > 0.5 === positive,
    );
    expect(right.length).toBeGreaterThan(190);
    expect(fitLogistic(["noise", "signal"], rows)).toEqual(model);
  });

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
