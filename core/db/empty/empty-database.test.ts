import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { EMPTY_DATABASE } from "./empty-database.ts";

const json = async (path: string | URL) => JSON.parse(await readFile(path, "utf8"));

it("has an empty database made of what is installed and of all migrations (npm run empty-database)", async () => {
  const { dependencies } = await json("package.json");
  const { entries } = await json("core/db/migrations/meta/_journal.json");
  expect(await json(new URL("made-of.json", EMPTY_DATABASE))).toEqual({
    "@electric-sql/pglite": dependencies["@electric-sql/pglite"],
    "pg-boss": dependencies["pg-boss"],
    migration: entries.at(-1).tag,
  });
  expect((await readFile(EMPTY_DATABASE)).length).toBeGreaterThan(500_000);
});
