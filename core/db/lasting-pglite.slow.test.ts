import { mkdir, mkdtemp, rm, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastingPglite } from "./lasting-pglite.ts";

describe("the embedded database whose process gives up", () => {
  let folder: string;
  let pglite: PGlite;
  let heard = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "magistrat-panic-"));
    pglite = await lastingPglite(folder);
    await pglite.exec("create table kept (n integer primary key)");
    await pglite.listen("news", () => {
      heard += 1;
    });
  }, 60_000);
  afterAll(async () => {
    await pglite.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A checkpoint that cannot write one of its files is a PANIC, for example on a full disk. */
  async function panic(asked: { exec(text: string): Promise<unknown> }): Promise<unknown> {
    const inTheWay = join(folder, "pg/pg_logical/replorigin_checkpoint.tmp");
    await mkdir(inTheWay);
    const error = await asked.exec("checkpoint").catch((thrown) => thrown);
    await rmdir(inTheWay);
    return error;
  }

  it("acknowledges nothing that it did not store, and starts again with all that it did", async () => {
    const acknowledged: number[] = [];
    for (let n = 0; n < 9; n++) {
      const insert = pglite.transaction((tx) => tx.query("insert into kept values ($1)", [n]));
      if (n === 4) expect(await panic(pglite)).toMatchObject({ name: "DatabaseEnded" });
      await insert.then(
        () => acknowledged.push(n),
        () => undefined,
      );
    }
    const { rows } = await pglite.query<{ n: number }>("select n from kept order by n");
    expect(rows.map(({ n }) => n)).toEqual(expect.arrayContaining(acknowledged));
    expect(acknowledged).toEqual(expect.arrayContaining([0, 1, 2, 3, 5, 6, 7, 8]));
  });

  it("goes on listening after that", async () => {
    await pglite.exec("notify news");
    await expect.poll(() => heard).toBe(1);
  });

  it("fails the transaction it was in, and keeps nothing of it", async () => {
    const inside = pglite.transaction(async (tx) => {
      await tx.query("insert into kept values (100)");
      await panic(tx);
      await tx.query("insert into kept values (101)");
    });
    await expect(inside).rejects.toThrow();
    const { rows } = await pglite.query("select n from kept where n >= 100");
    expect(rows).toEqual([]);
  });
});
