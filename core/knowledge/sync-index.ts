import { asc, eq } from "drizzle-orm";
import { anyOf, type Database, withLock } from "#core/db";
import { questionId } from "./question-id.ts";
import {
  IndexDamaged,
  type IndexedDocument,
  type IndexedPassage,
  type SearchIndex,
  TEXTS_AT_ONCE,
} from "./search-index/index.ts";
import { knowledgeDocuments, knowledgePassages, knowledgeQuestions } from "./tables.ts";

/** Documents that are read from the database at once. */
const DOCUMENTS_AT_ONCE = 50;

/** What of a document stands in the index. */
const INDEXED = {
  id: knowledgeDocuments.id,
  title: knowledgeDocuments.title,
  digest: knowledgeDocuments.digest,
  visibility: knowledgeDocuments.visibility,
  unit: knowledgeDocuments.unit,
  language: knowledgeDocuments.language,
  validFrom: knowledgeDocuments.validFrom,
  validTo: knowledgeDocuments.validTo,
};

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
    onProgress?.(0, stale.length);
    for await (const [documents, done] of inBatches(database, stale)) {
      await index.putMany(documents);
      onProgress?.(done, stale.length);
    }
    await index.finish();
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

/** Documents for the index, as many at once as make a segment, and how many of all have been given with them. */
async function* inBatches(
  database: Database,
  ids: readonly string[],
): AsyncGenerator<[Map<string, IndexedDocument>, number]> {
  let batch = new Map<string, IndexedDocument>();
  let texts = 0;
  for (let start = 0; start < ids.length; start += DOCUMENTS_AT_ONCE) {
    const end = start + DOCUMENTS_AT_ONCE;
    for (const [id, document] of await documentsForIndex(database, ids.slice(start, end))) {
      batch.set(id, document);
      texts += document.passages.length;
    }
    if (texts < TEXTS_AT_ONCE && end < ids.length) continue;
    yield [batch, Math.min(end, ids.length)];
    [batch, texts] = [new Map(), 0];
  }
}

async function documentsForIndex(database: Database, ids: string[]): Promise<Map<string, IndexedDocument>> {
  const { db } = database;
  const passages = await db
    .select({
      document: INDEXED,
      passage: {
        id: knowledgePassages.id,
        headings: knowledgePassages.headingPath,
        text: knowledgePassages.text,
      },
    })
    .from(knowledgePassages)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgePassages.documentId))
    .where(anyOf(knowledgePassages.documentId, ids))
    .orderBy(asc(knowledgePassages.documentId), asc(knowledgePassages.ordinal));
  const questions = await db
    .select({
      document: INDEXED,
      known: knowledgeQuestions,
      headings: knowledgePassages.headingPath,
    })
    .from(knowledgeQuestions)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgeQuestions.documentId))
    .leftJoin(knowledgePassages, eq(knowledgePassages.id, knowledgeQuestions.passageId))
    .where(anyOf(knowledgeQuestions.documentId, ids));
  const indexed = new Map(
    ids.map((id) => [id, { passages: [] as IndexedPassage[], questions: [] as IndexedPassage[] }]),
  );
  for (const { document, passage } of passages)
    indexed.get(document.id)?.passages.push({
      id: passage.id,
      title: [document.title, ...passage.headings].join(". "),
      text: passage.text,
      ...commonOf(document),
    });
  // All phrasings of one answer together; measured, the title said once is better than its weight in passages.
  for (const { document, known, headings } of questions)
    indexed.get(document.id)?.questions.push({
      id: questionId(known),
      title: "",
      text: [[document.title, ...(headings ?? [])].join(". "), ...known.asked].join("\n"),
      ...commonOf(document),
    });
  return indexed;
}

function commonOf({
  id,
  digest,
  visibility,
  unit,
  language,
  validFrom,
  validTo,
}: Pick<typeof knowledgeDocuments.$inferSelect, keyof typeof INDEXED>) {
  return { documentId: id, digest, visibility, unit, language, validFrom, validTo };
}
