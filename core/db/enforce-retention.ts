import { getTableName, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "./database.ts";
import { declarationOf } from "./define-table.ts";

const DAY_MS = 86_400_000;

/**
 * Removes what has outlived its declared period, table by table, and gives the number of rows removed from
 * each. `periods` changes a period by the name of its setting, in days.
 */
export async function enforceRetention(
  db: Db,
  tables: readonly PgTable[],
  now: Date,
  periods: Readonly<Record<string, number>> = {},
): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  for (const table of tables) {
    const keep = declarationOf(table)?.keep;
    if (!keep || "forever" in keep) continue;
    const days = (keep.setting !== undefined ? periods[keep.setting] : undefined) ?? keep.days;
    const before = new Date(now.getTime() - days * DAY_MS);
    removed[getTableName(table)] = keep.expire
      ? await db.transaction((tx) => keep.expire?.(tx as Db, before) as Promise<number>)
      : await deleteOlder(
          db,
          sql`delete from ${table} where ${sql.identifier(keep.since)} < ${before.toISOString()}`,
        );
  }
  return removed;
}

async function deleteOlder(db: Db, statement: SQL): Promise<number> {
  const result = (await db.execute(statement)) as { rowCount?: number; affectedRows?: number };
  return result.rowCount ?? result.affectedRows ?? 0;
}
