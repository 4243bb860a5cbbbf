import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle as drizzleServer } from "drizzle-orm/node-postgres";
import { migrate as migrateServer } from "drizzle-orm/node-postgres/migrator";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import { migrate as migrateEmbedded } from "drizzle-orm/pglite/migrator";
import { Pool } from "pg";
import type { Database, Db } from "./database.ts";
import { guardFolder } from "./guard-folder.ts";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/** The stored data could not be opened; `message` says in Polish what to do. */
export class DatabaseUnusable extends Error {
  override name = "DatabaseUnusable";
}

/**
 * Opens the system of record and brings its tables up to date: PostgreSQL where `url` is given, otherwise the
 * embedded PGlite in `folder`, which is held for this process alone.
 *
 * @throws FolderInUse when another process holds the folder
 * @throws DatabaseUnusable when the data cannot be read or the server cannot be reached
 */
export async function openDatabase(where: { url: string } | { folder: string }): Promise<Database> {
  return "url" in where ? openServer(where.url) : openEmbedded(where.folder);
}

async function openEmbedded(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const guard = await guardFolder(folder);
  const pgFolder = join(folder, "pg");
  let pglite: PGlite | undefined;
  try {
    pglite = await PGlite.create(pgFolder);
    const drizzled = drizzleEmbedded(pglite);
    await migrateEmbedded(drizzled, { migrationsFolder });
    const opened = pglite;
    return {
      kind: "embedded",
      db: drizzled as unknown as Db,
      pglite,
      async close() {
        await opened.close();
        await guard.release();
      },
    };
  } catch (cause) {
    await pglite?.close().catch(() => undefined);
    await guard.release();
    throw new DatabaseUnusable(
      `Nie można otworzyć bazy danych w folderze „${pgFolder}”: jej pliki są uszkodzone albo niepełne. Przywróć folder z kopii zapasowej albo wskaż inny (MAGISTRAT_DATA). Niczego w nim nie zmieniono.`,
      { cause },
    );
  }
}

/** Any number that no other program locks in the same database; keeps two starting processes from migrating at once. */
const MIGRATION_LOCK = 7_316_242;

async function openServer(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // A lost idle connection is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  try {
    const client = await pool.connect();
    try {
      const single = drizzleServer(client);
      await single.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
      await migrateServer(single, { migrationsFolder });
      await single.execute(sql`select pg_advisory_unlock(${MIGRATION_LOCK})`);
    } finally {
      client.release();
    }
  } catch (cause) {
    await pool.end();
    throw new DatabaseUnusable(
      `Nie można połączyć się z bazą PostgreSQL z ustawienia DATABASE_URL lub jej przygotować (${codeOf(cause)}). Sprawdź adres, nazwę użytkownika i hasło oraz to, czy serwer działa i czy użytkownik może tworzyć tabele.`,
      { cause },
    );
  }
  return {
    kind: "server",
    db: drizzleServer(pool) as unknown as Db,
    pool,
    url,
    close: () => pool.end(),
  };
}

/** The code of an error or of what caused it: `ECONNREFUSED`, `28P01`, `42501`. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "błąd";
  const { code } = error as NodeJS.ErrnoException;
  return code ?? codeOf(error.cause);
}
