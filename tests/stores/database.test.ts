import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { getTableName, sql } from "drizzle-orm";
import { describe, expect, inject, it } from "vitest";
import { conversationTables, keepTurn } from "#core/conversations";
import { type Db, declarationOf, enforceRetention, withLock } from "#core/db";
import { tables } from "#server/schema";
import { onBothDatabases } from "./databases.ts";

const run = promisify(execFile);

onBothDatabases("the system of record", (database) => {
  it("has exactly the tables that declare their purpose and retention", async () => {
    const { rows } = (await database().db.execute(
      sql`select table_name from information_schema.tables where table_schema = 'public' order by 1`,
    )) as unknown as { rows: { table_name: string }[] };
    expect(rows.map((row) => row.table_name)).toEqual(tables.map(getTableName).sort());
  });

  it("keeps a period only by a column that exists, and names the person's column where there is one", async () => {
    const { rows } = (await database().db.execute(
      sql`select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'public'`,
    )) as unknown as { rows: { place: string }[] };
    const places = new Set(rows.map((row) => row.place));
    for (const table of tables) {
      const declaration = declarationOf(table);
      expect(declaration?.purpose, getTableName(table)).toMatch(/\w{3}/);
      if (declaration && "days" in declaration.keep)
        expect(places).toContain(`${getTableName(table)}.${declaration.keep.since}`);
      if (declaration?.subject) expect(places).toContain(`${getTableName(table)}.${declaration.subject}`);
      if (declaration?.personalData === "yes") expect(declaration.subject, getTableName(table)).toBeDefined();
    }
  });

  it("removes what has outlived its period and keeps the rest, by the office's own setting", async () => {
    const { db } = database();
    const day = (back: number) => new Date(Date.UTC(2026, 10, 23 - back));
    const turn = { question: "?", answer: {}, status: "unknown", language: "pl" };
    await keepTurn(db, "old", turn, day(20));
    await keepTurn(db, "new", turn, day(2));
    await enforceRetention(db, tables, day(0), { conversations: 30 });
    expect(await db.$count(conversationTables.conversations)).toBe(2);
    const removed = await enforceRetention(db, tables, day(0), { conversations: 10 });
    expect(removed.conversations).toBe(1);
    expect(await db.$count(conversationTables.conversationTurns)).toBe(1);
  });

  it("rolls a transaction back as a whole", async () => {
    const { db } = database();
    const before = await db.$count(conversationTables.conversations);
    await expect(
      db.transaction(async (tx) => {
        await keepTurn(tx as Db, "rolled back", {
          question: "?",
          answer: {},
          status: "unknown",
          language: "pl",
        });
        throw new Error("on purpose");
      }),
    ).rejects.toThrow("on purpose");
    expect(await db.$count(conversationTables.conversations)).toBe(before);
  });

  it("lets work under one name run one at a time, also after a failure", async () => {
    let running = 0;
    let most = 0;
    const work = async (fail: boolean) => {
      running += 1;
      most = Math.max(most, running);
      await database().db.execute(sql`select 1`);
      running -= 1;
      if (fail) throw new Error("on purpose");
    };
    const runs = await Promise.allSettled(
      [false, true, false, true, false].map((fail) => withLock(database(), "test", () => work(fail))),
    );
    expect(most).toBe(1);
    expect(runs.map((result) => result.status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
  });
});

onBothDatabases("the data folder", (_database, address) => {
  it("tells a second process in plain words that the folder is in use, and leaves it alone", async () => {
    const place = address();
    if (!("folder" in place)) return;
    const script = `import("#core/db").then(({ openDatabase }) => openDatabase({ folder: process.argv[1] })).then(() => process.exit(0), (error) => { console.log(error.message); process.exit(7); });`;
    const failed = await run(process.execPath, ["--import", "tsx", "-e", script, place.folder], {
      encoding: "utf8",
    }).catch((error: { code: number; stdout: string }) => error);
    expect(failed).toMatchObject({
      code: 7,
      stdout: expect.stringContaining("jest już otwarty w innym procesie"),
    });
  });
});

describe("the server half", () => {
  it("runs wherever TEST_DATABASE_URL points to a server", () => {
    expect(inject("serverUrl")).toBe(process.env.TEST_DATABASE_URL || null);
  });
});
