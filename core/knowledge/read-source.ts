import { and, asc, eq } from "drizzle-orm";
import { type Db, sharedRead } from "#core/db";
import { maySee } from "./may-see.ts";
import { knowledgeDocuments, knowledgePages, knowledgePassages } from "./tables.ts";
import type { Sight } from "./types.ts";

/** A document with its passages in order, as its page shows it. */
export interface SourceDocument {
  document: typeof knowledgeDocuments.$inferSelect;
  passages: (typeof knowledgePassages.$inferSelect)[];
  /** When its original was last seen as it is here; of a file when it was read. */
  seenAt: Date;
}

/** The document at an address, or null where there is none or the asker may not see it. */
export async function readSource(db: Db, slug: string, sight: Sight): Promise<SourceDocument | null> {
  const [document] = await db.select().from(knowledgeDocuments).where(eq(knowledgeDocuments.slug, slug));
  if (!document || !maySee(document, sight)) return null;
  const passages = await db
    .select()
    .from(knowledgePassages)
    .where(eq(knowledgePassages.documentId, document.id))
    .orderBy(asc(knowledgePassages.ordinal));
  const [page] = await db
    .select({ seenAt: knowledgePages.seenAt })
    .from(knowledgePages)
    .where(and(eq(knowledgePages.source, document.source), eq(knowledgePages.address, document.path)));
  return { document, passages, seenAt: page?.seenAt ?? document.ingestedAt };
}

const allDocuments = sharedRead((db) =>
  db.select().from(knowledgeDocuments).orderBy(asc(knowledgeDocuments.title)),
);

/** The documents that an asker may see, by title. */
export async function listSources(db: Db, sight: Sight): Promise<(typeof knowledgeDocuments.$inferSelect)[]> {
  const all = await allDocuments(db);
  return all.filter((document) => maySee(document, sight));
}
