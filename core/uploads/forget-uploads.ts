import { inArray } from "drizzle-orm";
import type { Db } from "#core/db";
import { attachments, uploads } from "./tables.ts";

/**
 * In the caller's transaction: forgets all that these owners have. For the retention of what files are attached to,
 * which has nothing but the database: the contents go with the sweeps of the same night, or of the next for what was
 * stored within the last day. Gives the number of files forgotten.
 */
export async function forgetUploads(tx: Db, owners: readonly string[]): Promise<number> {
  if (owners.length === 0) return 0;
  let forgotten = 0;
  for (const table of [uploads, attachments]) {
    const gone = await tx
      .delete(table)
      .where(inArray(table.owner, [...owners]))
      .returning({ id: table.id });
    forgotten += gone.length;
  }
  return forgotten;
}
