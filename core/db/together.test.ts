import { describe, expect, it } from "vitest";
import { together } from "./together.ts";

function noting(most = 10, fails: (one: number) => boolean = () => false) {
  const runs: number[][] = [];
  let running = 0;
  const ask = together(most, async (all: readonly number[]) => {
    runs.push([...all]);
    expect(++running).toBe(1);
    await new Promise<void>((resolve) => setImmediate(resolve));
    running--;
    if (all.some(fails)) throw new Error(`no ${all}`);
    return all.map((one) => one * 10);
  });
  return { ask, runs };
}

describe("work done together", () => {
  it("gives each caller its own result", async () => {
    const { ask, runs } = noting();
    expect(await Promise.all([1, 2, 3].map(ask))).toEqual([10, 20, 30]);
    expect(runs).toEqual([[1, 2, 3]]);
  });

  it("runs once at a time, with no more than may be in one run", async () => {
    const { ask, runs } = noting(2);
    expect(await Promise.all([1, 2, 3, 4, 5].map(ask))).toEqual([10, 20, 30, 40, 50]);
    expect(runs).toEqual([[1, 2], [3, 4], [5]]);
  });

  it("takes whoever comes during a run into the next, never into the one that has begun", async () => {
    const { ask, runs } = noting();
    const first = ask(1);
    while (runs.length === 0) await new Promise<void>((resolve) => setImmediate(resolve));
    expect(await Promise.all([first, ask(2), ask(3)])).toEqual([10, 20, 30]);
    expect(runs).toEqual([[1], [2, 3]]);
    expect(await ask(4)).toBe(40);
  });

  it("lets nobody fail for another, and goes on after a failure", async () => {
    const { ask } = noting(10, (one) => one === 2);
    const given = await Promise.allSettled([1, 2, 3].map(ask));
    expect(given.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await ask(4)).toBe(40);
  });

  it("repeats nothing after an error that may not be repeated", async () => {
    let runs = 0;
    const ask = together(
      10,
      async (all: readonly number[]) => {
        runs++;
        throw new Error(`no ${all}`);
      },
      () => false,
    );
    const given = await Promise.allSettled([1, 2, 3].map(ask));
    expect(given.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(runs).toBe(1);
  });
});
