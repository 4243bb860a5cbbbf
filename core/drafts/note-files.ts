import { eq } from "drizzle-orm";
import { record } from "#core/audit";
import type { Db } from "#core/db";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { drafts } from "./tables.ts";

/**
 * Notes that files came to a draft or left it: it is kept as long as after any change. What a clerk does is recorded.
 * False where the draft is gone, and its files must not stay.
 */
export async function noteFiles(
  { db, jobs }: { db: Db; jobs: Jobs },
  id: string,
  { actor, requestId }: { actor: Actor; requestId?: string },
  at = new Date(),
): Promise<boolean> {
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const [draft] = await tx
      .update(drafts)
      .set({ updatedAt: at, reminderAt: null })
      .where(eq(drafts.id, id))
      .returning({ slug: drafts.slug });
    if (draft && actor.kind === "clerk")
      await record(
        tx,
        jobs,
        {
          actor,
          verb: "drafts.files",
          object: `draft:${id}`,
          payload: { service: draft.slug },
          ...(requestId && { requestId }),
        },
        at,
      );
    return draft !== undefined;
  });
}
