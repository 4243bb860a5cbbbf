import { and, eq, isNotNull } from "drizzle-orm";
import { type Database, withLock } from "#core/db";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { removeDocuments } from "../ingest/remove-documents.ts";
import { knowledgeCrawls, knowledgeDocuments, knowledgeProblems, knowledgeScans } from "../tables.ts";

/** Takes a web source out of the knowledge with all that it gave; null where there is none of that name. */
export async function removeWebSource(
  deps: { database: Database; jobs: Jobs },
  actor: Actor,
  name: string,
): Promise<number | null> {
  const { db } = deps.database;
  return withLock(deps.database, "knowledge.crawl", async () => {
    const [known] = await db.select().from(knowledgeCrawls).where(eq(knowledgeCrawls.source, name));
    if (!known) return null;
    const gone = await db
      .select({ id: knowledgeDocuments.id, path: knowledgeDocuments.path })
      .from(knowledgeDocuments)
      .where(and(eq(knowledgeDocuments.source, name), isNotNull(knowledgeDocuments.url)));
    await removeDocuments({ db, jobs: deps.jobs }, actor, name, gone);
    await db
      .delete(knowledgeScans)
      .where(and(eq(knowledgeScans.source, name), isNotNull(knowledgeScans.web)));
    await db.delete(knowledgeProblems).where(eq(knowledgeProblems.source, name));
    await db.delete(knowledgeCrawls).where(eq(knowledgeCrawls.source, name));
    return gone.length;
  });
}
