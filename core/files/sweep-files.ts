import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import type { FileStore } from "./file-store.ts";

/**
 * Removes the files noted before `before` that nothing refers to. `references` are selects of one column of
 * hashes, one for each table that refers to files. Gives the number of files removed.
 */
export async function sweepFiles(db: Db, store: FileStore, references: SQL[], before: Date): Promise<number> {
  const used = sql.join(references, sql` union all `);
  const gone = (await db.execute(
    sql`delete from files where stored_at < ${before.toISOString()} and hash not in (${used}) returning hash`,
  )) as unknown as { rows: { hash: string }[] };
  for (const { hash } of gone.rows) await store.remove(hash);
  return gone.rows.length;
}
