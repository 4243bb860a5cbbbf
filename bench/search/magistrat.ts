import { join } from "node:path";
import { type Db, openDatabase } from "#core/db";
import { knowledgeTables, openSearchIndex, searchKnowledge, syncIndex } from "#core/knowledge";
import { loadLemmatizer } from "#core/language";
import type { Corpus } from "./corpus.ts";
import type { Engine } from "./engine.ts";

const ROWS_AT_ONCE = 500;
export const DAY = "2026-11-25";
const { knowledgeDocuments, knowledgePassages, knowledgeQuestions } = knowledgeTables;

/** The platform's own search: the index filled from the database, each hit looked up in the database again. */
export const magistrat: Engine = async (corpus, size, folder) => {
  const database = await openDatabase({ folder: join(folder, "database") });
  await fillDatabase(database.db, corpus, size);
  const index = await openSearchIndex(join(folder, "index"), await loadLemmatizer());
  const began = performance.now();
  await syncIndex(database, index);
  const indexingSeconds = (performance.now() - began) / 1000;
  const sight = { internal: false, units: [] };
  return {
    indexingSeconds,
    async search(text) {
      const found = await searchKnowledge({ db: database.db, index }, { text, sight, asOf: DAY });
      return found.passages.length;
    },
    async close() {
      await index.close();
      await database.close();
    },
  };
};

/** Documents of twenty passages, each with one known question. */
export async function fillDatabase(db: Db, corpus: Corpus, size: number): Promise<void> {
  for (let start = 0; start < size; start += ROWS_AT_ONCE) {
    const passages = Array.from({ length: Math.min(ROWS_AT_ONCE, size - start) }, (_, n) => start + n);
    const documents = [...new Set(passages.map(corpus.documentOf))];
    await db
      .insert(knowledgeDocuments)
      .values(documents.map((n) => documentRow(n, corpus)))
      .onConflictDoNothing();
    await db.insert(knowledgePassages).values(passages.map((n) => passageRow(n, corpus)));
    await db
      .insert(knowledgeQuestions)
      .values(
        documents.map((n) => ({
          documentId: documentId(n),
          ordinal: 0,
          answer: null,
          asked: [corpus.question(size + n, size)],
        })),
      )
      .onConflictDoNothing();
  }
}

const documentId = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;

function documentRow(n: number, corpus: Corpus): typeof knowledgeDocuments.$inferInsert {
  const name = `d-${n}`;
  return {
    id: documentId(n),
    source: "bench",
    path: name,
    slug: name,
    title: corpus.title(n),
    visibility: "public",
    language: "pl",
    sample: true,
    references: [],
    file: name,
    digest: name,
    ingestedAt: new Date(0),
  };
}

function passageRow(n: number, corpus: Corpus): typeof knowledgePassages.$inferInsert {
  return {
    id: `p-${n}`,
    documentId: documentId(corpus.documentOf(n)),
    ordinal: n,
    headingPath: [],
    anchor: `p-${n}`,
    kind: "text",
    text: corpus.text(n),
  };
}
