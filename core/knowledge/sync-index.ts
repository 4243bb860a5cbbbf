import { asc, eq, inArray } from "drizzle-orm";
import { type Database, withLock } from "#core/db";
import { questionId } from "./question-id.ts";
import {
  IndexDamaged,
  type IndexedDocument,
  type IndexedPassage,
  type SearchIndex,
} from "./search-index/index.ts";
import { knowledgeDocuments, knowledgePassages, knowledgeQuestions } from "./tables.ts";

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
      await index.putMany(await documentsForIndex(database, stale.slice(start, start + DOCUMENTS_AT_ONCE)));
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

async function documentsForIndex(database: Database, ids: string[]): Promise<Map<string, IndexedDocument>> {
  const { db } = database;
  const passages = await db
    .select({ document: knowledgeDocuments, passage: knowledgePassages })
    .from(knowledgePassages)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgePassages.documentId))
    .where(inArray(knowledgePassages.documentId, ids))
    .orderBy(asc(knowledgePassages.documentId), asc(knowledgePassages.ordinal));
  const questions = await db
    .select({ document: knowledgeDocuments, known: knowledgeQuestions })
    .from(knowledgeQuestions)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgeQuestions.documentId))
    .where(inArray(knowledgeQuestions.documentId, ids));
  const indexed = new Map(
    ids.map((id) => [id, { passages: [] as IndexedPassage[], questions: [] as IndexedPassage[] }]),
  );
  for (const { document, passage } of passages)
    indexed.get(document.id)?.passages.push({
      id: passage.id,
      title: [document.title, ...passage.headingPath].join(". "),
      text: passage.text,
      ...commonOf(document),
    });
  for (const { document, known } of questions)
    for (const [n, text] of known.asked.entries())
      indexed
        .get(document.id)
        ?.questions.push({ id: questionId(known, n), title: "", text, ...commonOf(document) });
  return indexed;
}

function commonOf(document: typeof knowledgeDocuments.$inferSelect) {
  const { id, digest, visibility, unit, language, validFrom, validTo } = document;
  return { documentId: id, digest, visibility, unit, language, validFrom, validTo };
}
