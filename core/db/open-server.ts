import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { codeOf } from "./code-of.ts";
import type { Database, Db } from "./database.ts";
import { DatabaseUnusable } from "./database-unusable.ts";
import { migrationsFolder } from "./migrations-folder.ts";

/** Any number that no other program locks in the same database; keeps two starting processes from migrating at once. */
const MIGRATION_LOCK = 7_316_242;

/** Opens the database on a PostgreSQL server. */
export async function openServer(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // A lost idle connection is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  try {
    const client = await pool.connect();
    try {
      const single = drizzle(client);
      await single.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
      await migrate(single, { migrationsFolder });
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
    db: drizzle(pool) as unknown as Db,
    pool,
    url,
    close: () => pool.end(),
  };
}
