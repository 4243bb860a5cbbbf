import { expect, it } from "vitest";
import { begunAhead } from "./begun-ahead.ts";

it("gives every item once and in order, with no more begun than the one in hand and those ahead", async () => {
  const begun: number[] = [];
  const seen: number[] = [];
  for (const { item, result } of begunAhead([1, 2, 3, 4, 5], 2, async (n) => begun.push(n) && n * 10)) {
    expect(begun.length).toBe(Math.min(5, seen.length + 3));
    seen.push(item);
    expect(await result).toBe(item * 10);
  }
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

it("leaves a failure to whoever awaits it, also where nobody does", async () => {
  const work = async (n: number) => {
    if (n > 1) throw new Error(`broken ${n}`);
    return n;
  };
  const results = begunAhead([1, 2, 3], 2, work);
  expect(await results.next().value?.result).toBe(1);
  await expect(results.next().value?.result).rejects.toThrow("broken 2");
});
