import { asc, eq } from "drizzle-orm";
import type { Db } from "#core/db";
import { maySee } from "./search.ts";
import { knowledgeDocuments, knowledgePassages } from "./tables.ts";
import type { Sight } from "./types.ts";

/** A document with its passages in order, as its page shows it. */
export interface SourceDocument {
  document: typeof knowledgeDocuments.$inferSelect;
  passages: (typeof knowledgePassages.$inferSelect)[];
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
  return { document, passages };
}

/** The documents that an asker may see, by title. */
export async function listSources(db: Db, sight: Sight): Promise<(typeof knowledgeDocuments.$inferSelect)[]> {
  const all = await db.select().from(knowledgeDocuments).orderBy(asc(knowledgeDocuments.title));
  return all.filter((document) => maySee(document, sight));
}
