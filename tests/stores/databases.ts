import { randomBytes } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { type Database, openDatabase } from "#core/db";
import { dropDatabase } from "./drop-database.ts";
import { databaseUrl } from "./setup.ts";

/** Where a test's own database is, to open it again or from another process. */
export type DatabaseAddress = { folder: string } | { url: string };

/**
 * Runs the same promises on the embedded database and, where TEST_DATABASE_URL names a server, on PostgreSQL;
 * each on an empty database of its own.
 */
export function onBothDatabases(
  name: string,
  promises: (open: () => Database, address: () => DatabaseAddress) => void,
): void {
  for (const kind of inject("serverUrl") ? (["embedded", "server"] as const) : (["embedded"] as const))
    describe(`${name} (${kind})`, () => {
      let database: Database;
      let place: { address: DatabaseAddress; remove(): Promise<void> };
      beforeAll(async () => {
        place = kind === "embedded" ? await copyFolder() : await copyOnServer();
        database = await openDatabase(place.address);
      });
      afterAll(async () => {
        await database.close();
        await place.remove();
      });
      promises(
        () => database,
        () => place.address,
      );
    });
}

async function copyFolder() {
  const folder = await mkdtemp(join(tmpdir(), "magistrat-store-"));
  await cp(inject("embeddedTemplate"), folder, { recursive: true });
  return { address: { folder }, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function copyOnServer() {
  const serverUrl = inject("serverUrl") as string;
  const name = `magistrat_test_${randomBytes(6).toString("hex")}`;
  const admin = new Pool({ connectionString: serverUrl, max: 1 });
  await admin.query(`create database ${name} template ${inject("serverTemplate")}`);
  return {
    address: { url: databaseUrl(serverUrl, name) },
    async remove() {
      await dropDatabase(admin, name);
      await admin.end();
    },
  };
}
