import { eq } from "drizzle-orm";
import { record } from "#core/audit";
import type { Db } from "#core/db";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { forgetUploads } from "#core/uploads";
import { filesOwner } from "./files-owner.ts";
import { drafts } from "./tables.ts";

/** Deletes a draft with all its answers and files; contents of files that are still there go with the nightly sweep. False where it was gone already. */
export async function deleteDraft(
  { db, jobs }: { db: Db; jobs: Jobs },
  id: string,
  { actor, requestId }: { actor: Actor; requestId?: string },
  at = new Date(),
): Promise<boolean> {
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const [gone] = await tx.delete(drafts).where(eq(drafts.id, id)).returning({ slug: drafts.slug });
    if (!gone) return false;
    await forgetUploads(tx, [filesOwner(id)]);
    await record(
      tx,
      jobs,
      {
        actor,
        verb: "drafts.delete",
        object: `draft:${id}`,
        payload: { service: gone.slug },
        ...(requestId && { requestId }),
      },
      at,
    );
    return true;
  });
}
