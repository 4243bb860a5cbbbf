import { and, eq, inArray } from "drizzle-orm";
import { record } from "#core/audit";
import type { Db } from "#core/db";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { syncIndexJob } from "../jobs.ts";
import { knowledgeDocuments } from "../tables.ts";

/** Takes documents that their source no longer has out of the knowledge, in one transaction. */
export async function removeDocuments(
  deps: { db: Db; jobs: Jobs },
  actor: Actor,
  source: string,
  gone: readonly { path: string; id: string }[],
): Promise<void> {
  if (gone.length === 0) return;
  await deps.db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const ids = gone.map(({ id }) => id);
    await tx
      .delete(knowledgeDocuments)
      .where(and(eq(knowledgeDocuments.source, source), inArray(knowledgeDocuments.id, ids)));
    for (const { id, path } of gone)
      await record(tx, deps.jobs, {
        actor,
        verb: "knowledge.remove",
        object: `document:${id}`,
        payload: { source, path },
      });
    await deps.jobs.enqueue(tx, syncIndexJob, {});
  });
}
