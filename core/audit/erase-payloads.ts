import { inArray } from "drizzle-orm";
import type { Db } from "#core/db";
import { auditEntries } from "./tables.ts";

/** Erases the details of the entries about some objects (`kind:id`); that something was done stays provable. */
export async function erasePayloads(tx: Db, objects: readonly string[]): Promise<void> {
  if (objects.length === 0) return;
  await tx
    .update(auditEntries)
    .set({ payload: null, salt: null })
    .where(inArray(auditEntries.object, [...objects]));
}
