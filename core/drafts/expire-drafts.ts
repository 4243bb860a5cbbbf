import { sql } from "drizzle-orm";
import type { Db } from "#core/db";
import { forgetUploads } from "#core/uploads";
import { filesOwner } from "./files-owner.ts";

/** Deletes the drafts that were last changed before a moment, with their files; gives how many they were. */
export async function expireDrafts(tx: Db, before: Date): Promise<number> {
  const { rows } = (await tx.execute(
    sql`delete from drafts where updated_at < ${before.toISOString()} returning id`,
  )) as unknown as { rows: { id: string }[] };
  await forgetUploads(
    tx,
    rows.map(({ id }) => filesOwner(id)),
  );
  return rows.length;
}
