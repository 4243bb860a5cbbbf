import { expect, it } from "vitest";
import type { Db } from "./database.ts";
import { sharedRead } from "./shared-read.ts";

it("reads once for those who ask at once, anew for who asks later, and apart for another database", async () => {
  const [one, other] = [{} as Db, {} as Db];
  const read: Db[] = [];
  const ask = sharedRead(async (db) => read.push(db));
  expect(await Promise.all([ask(one), ask(one), ask(other)])).toEqual([1, 1, 2]);
  expect(await ask(one)).toBe(3);
  expect(read).toEqual([one, other, one]);
});
