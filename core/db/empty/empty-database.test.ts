import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { EMPTY_DATABASE } from "./empty-database.ts";

it("has an empty database made by the version of PGlite that is installed (npm run empty-database)", async () => {
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
  expect(EMPTY_DATABASE.pathname).toContain(`pglite-${dependencies["@electric-sql/pglite"]}.tar.zst`);
  expect((await readFile(EMPTY_DATABASE)).length).toBeGreaterThan(500_000);
});
