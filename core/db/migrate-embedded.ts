import type { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { Db } from "./database.ts";
import { migrationsFolder } from "./migrations-folder.ts";

/** Brings the tables of an embedded database up to date; one whose tables are is left as it is. */
export async function migrateEmbedded(pglite: PGlite): Promise<Db> {
  const db = drizzle({ client: pglite });
  await migrate(db, { migrationsFolder });
  return db as unknown as Db;
}
