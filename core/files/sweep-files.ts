import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import type { FileHash, FileStore } from "./file-store.ts";

/**
 * Removes the files noted before `before` that nothing refers to. `references` are selects of one column of
 * hashes, none of them null, one for each table that refers to files. Gives the number of files removed.
 */
export function sweepFiles(db: Db, store: FileStore, references: SQL[], before: Date): Promise<number> {
  return removeUnused(db, store, references, sql`stored_at < ${before.toISOString()}`);
}

/** As `sweepFiles`, at once and of these files only: for what must not lie about until the night. */
export async function releaseFiles(
  db: Db,
  store: FileStore,
  references: SQL[],
  hashes: readonly FileHash[],
): Promise<number> {
  if (hashes.length === 0) return 0;
  const those = sql.join(
    hashes.map((hash) => sql`${hash}`),
    sql`, `,
  );
  return removeUnused(db, store, references, sql`hash in (${those})`);
}

async function removeUnused(db: Db, store: FileStore, references: SQL[], those: SQL): Promise<number> {
  const used = sql.join(references, sql` union all `);
  const gone = (await db.execute(
    sql`delete from files where ${those} and hash not in (${used}) returning hash`,
  )) as unknown as { rows: { hash: string }[] };
  for (const { hash } of gone.rows) await store.remove(hash);
  return gone.rows.length;
}
