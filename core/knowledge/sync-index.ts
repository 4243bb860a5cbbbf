import { asc, eq, inArray } from "drizzle-orm";
import { type Database, withLock } from "#core/db";
import { IndexDamaged, type IndexedPassage, type SearchIndex } from "./search-index/index.ts";
import { knowledgeDocuments, knowledgePassages } from "./tables.ts";

const DOCUMENTS_AT_ONCE = 50;

/** What `syncIndex` changed. */
export interface SyncReport {
  indexed: number;
  removed: number;
}

/**
 * Makes the search index say what the database says: documents that are new or changed go in, others go out.
 * The index is derived; whatever happened to it (a kill, a lost folder), this mends it; `anew` begins with an
 * empty one. One process at a time.
 */
export async function syncIndex(
  database: Database,
  index: SearchIndex,
  onProgress?: (done: number, total: number) => void,
  { anew = false } = {},
): Promise<SyncReport> {
  return withLock(database, "knowledge.index", async () => {
    const { db } = database;
    if (anew) await index.clear();
    const wanted = await db
      .select({ id: knowledgeDocuments.id, digest: knowledgeDocuments.digest })
      .from(knowledgeDocuments)
      .orderBy(asc(knowledgeDocuments.slug));
    const held = await heldDocuments(index);
    const stale = wanted.filter(({ id, digest }) => held.get(id) !== digest).map(({ id }) => id);
    const keep = new Set(wanted.map(({ id }) => id));
    const gone = [...held.keys()].filter((id) => !keep.has(id));
    if (gone.length > 0) await index.removeDocuments(gone);
    for (let start = 0; start < stale.length; start += DOCUMENTS_AT_ONCE) {
      onProgress?.(start, stale.length);
      await index.putMany(await passagesForIndex(database, stale.slice(start, start + DOCUMENTS_AT_ONCE)));
    }
    if (stale.length + gone.length > 0) await index.optimize();
    onProgress?.(stale.length, stale.length);
    return { indexed: stale.length, removed: gone.length };
  });
}

async function heldDocuments(index: SearchIndex): Promise<Map<string, string>> {
  try {
    return await index.documents();
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error;
    await index.clear();
    return new Map();
  }
}

async function passagesForIndex(database: Database, ids: string[]): Promise<Map<string, IndexedPassage[]>> {
  const rows = await database.db
    .select({ document: knowledgeDocuments, passage: knowledgePassages })
    .from(knowledgePassages)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgePassages.documentId))
    .where(inArray(knowledgePassages.documentId, ids))
    .orderBy(asc(knowledgePassages.documentId), asc(knowledgePassages.ordinal));
  const byDocument = new Map<string, IndexedPassage[]>(ids.map((id) => [id, []]));
  for (const { document, passage } of rows)
    byDocument.get(document.id)?.push({
      id: passage.id,
      documentId: document.id,
      digest: document.digest,
      title: [document.title, ...passage.headingPath].join(". "),
      text: passage.text,
      visibility: document.visibility,
      unit: document.unit,
      language: document.language,
      validFrom: document.validFrom,
      validTo: document.validTo,
    });
  return byDocument;
}
