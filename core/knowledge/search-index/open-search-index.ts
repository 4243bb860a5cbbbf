import type { Table } from "@lancedb/lancedb";
import type { Lemmatizer } from "#core/language";
import { isOneOf } from "./filter.ts";
import { IndexDamaged } from "./index-damaged.ts";
import { type Opened, openKnownTables, openTables, recreateTables } from "./lance-tables.ts";
import { type Row, rowOf } from "./rows.ts";
import { prepareSearch, searchTable } from "./search-table.ts";
import type { IndexedDocument, IndexedPassage, IndexHit, IndexQuery, SearchIndex } from "./types.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";
import { type WordTerms, wordTerms } from "./word-terms.ts";
import { writeQueue } from "./write-queue.ts";

const DOCUMENTS_AT_ONCE = 500;
/** Versions older than this are deleted when optimizing; a search that still reads one has long been given up. */
const KEEP_VERSIONS_MS = 10 * 60_000;

const VOCABULARY_MS = 60_000;

/** Any question: it reads the files of the full-text indexes, which a list of the documents does not. */
const PROBE: IndexQuery = { text: "wniosek", sight: { internal: false, units: [] }, asOf: "2000-01-01" };

/**
 * Opens the search index in a folder and makes it where there is none. Opening never fails on a damaged one: its
 * verbs throw {@link IndexDamaged} until it is cleared. One process writes at a time (the caller holds a lock in
 * the database); any number read, and find at once what was written.
 */
export async function openSearchIndex(folder: string, lemmatizer: Lemmatizer): Promise<SearchIndex> {
  const index = new LanceIndex(folder, lemmatizer);
  await index.open();
  return index;
}

class LanceIndex implements SearchIndex {
  readonly #folder: string;
  readonly #lemmatizer: Lemmatizer;
  readonly #wordTerms: WordTerms;
  readonly #inTurn = writeQueue();
  #words: { at: number; read: Promise<Vocabulary> } | null = null;
  #opened: Opened | null = null;
  #opening: Promise<Opened> | null = null;

  constructor(folder: string, lemmatizer: Lemmatizer) {
    this.#folder = folder;
    this.#lemmatizer = lemmatizer;
    this.#wordTerms = wordTerms(lemmatizer);
  }

  async open(): Promise<void> {
    await this.#reopened(null).catch(() => {});
  }

  putDocument(documentId: string, document: IndexedDocument): Promise<void> {
    return this.putMany(new Map([[documentId, document]]));
  }

  putMany(documents: Map<string, IndexedDocument>): Promise<void> {
    return this.#inTurn(async () => {
      const all = [...documents];
      for (let start = 0; start < all.length; start += DOCUMENTS_AT_ONCE)
        await this.#replace(all.slice(start, start + DOCUMENTS_AT_ONCE));
    });
  }

  removeDocuments(ids: string[]): Promise<void> {
    return this.#inTurn(() =>
      this.#change(async ({ passages, questions }) => {
        for (let start = 0; start < ids.length; start += DOCUMENTS_AT_ONCE)
          for (const table of [questions, passages])
            await table.delete(isOneOf("document_id", ids.slice(start, start + DOCUMENTS_AT_ONCE)));
      }),
    );
  }

  async search(query: IndexQuery): Promise<IndexHit[]> {
    const prepared = prepareSearch(query, this.#lemmatizer);
    return this.#on(({ passages }) => searchTable(passages, prepared));
  }

  async searchQuestions(query: IndexQuery): Promise<IndexHit[]> {
    const prepared = prepareSearch(query, this.#lemmatizer);
    return this.#on(({ questions }) => searchTable(questions, prepared));
  }

  /** Read again after a change of this process, and where another may have changed the index, after a minute. */
  vocabulary(): Promise<Vocabulary> {
    const now = performance.now();
    if (this.#words && now - this.#words.at < VOCABULARY_MS) return this.#words.read;
    const read = this.#on(({ passages, questions }) => readVocabulary([passages, questions]));
    this.#words = { at: now, read };
    read.catch(() => {
      this.#words = null;
    });
    return read;
  }

  documents(): Promise<Map<string, string>> {
    return this.#on(async ({ passages, questions }) => {
      const rows = await passages.query().select(["document_id", "digest"]).toArrow();
      const probe = prepareSearch(PROBE, this.#lemmatizer);
      await Promise.all([searchTable(passages, probe), searchTable(questions, probe)]);
      const digests = new Map<string, string>();
      for (const { document_id, digest } of rows) digests.set(document_id, digest);
      return digests;
    });
  }

  optimize(): Promise<void> {
    return this.#inTurn(() =>
      this.#change(async ({ passages, questions }) => {
        const cleanupOlderThan = new Date(Date.now() - KEEP_VERSIONS_MS);
        for (const table of [passages, questions]) await table.optimize({ cleanupOlderThan });
      }),
    );
  }

  clear(): Promise<void> {
    return this.#inTurn(async () => {
      this.#words = null;
      await this.close();
      this.#opened = await recreateTables(this.#folder);
    });
  }

  async close(): Promise<void> {
    this.#opened?.passages.close();
    this.#opened?.questions.close();
    this.#opened?.connection.close();
    this.#opened = null;
  }

  /** The questions go first: what a kill leaves undone is then still missing among the passages, and is done again. */
  #replace(documents: [string, IndexedDocument][]): Promise<void> {
    const ids = documents.map(([id]) => id);
    const rowsOf = (texts: IndexedPassage[]) => texts.map((text) => rowOf(text, this.#wordTerms));
    const passages = documents.flatMap(([, document]) => rowsOf(document.passages));
    const questions = documents.flatMap(([, document]) => rowsOf(document.questions ?? []));
    return this.#change(async (tables) => {
      await replaceRows(tables.questions, ids, questions);
      await replaceRows(tables.passages, ids, passages);
    });
  }

  /** Runs on the table; where it fails once more on a table opened afresh, the index counts as damaged. */
  async #on<T>(act: (tables: Opened) => Promise<T>): Promise<T> {
    const used = this.#opened;
    if (used)
      try {
        return await act(used);
      } catch {
        // Another process may have written it anew.
      }
    try {
      return await act(await this.#reopened(used));
    } catch (cause) {
      throw new IndexDamaged(this.#folder, cause);
    }
  }

  /** A change that fails on an index which can be read (a full disk) is no damage: its own error is passed on. */
  async #change(act: (tables: Opened) => Promise<void>): Promise<void> {
    try {
      await this.#on(act);
    } catch (error) {
      if (!(error instanceof IndexDamaged)) throw error;
      await this.documents();
      throw error.cause;
    } finally {
      this.#words = null;
    }
  }

  /** Opens afresh unless somebody already has, once for all who wait for it. */
  #reopened(used: Opened | null): Promise<Opened> {
    if (this.#opened && this.#opened !== used) return Promise.resolve(this.#opened);
    this.#opening ??= (used ? openKnownTables(this.#folder) : openTables(this.#folder))
      .then((opened) => {
        this.#opened = opened;
        return opened;
      })
      .finally(() => {
        this.#opening = null;
      });
    return this.#opening;
  }
}

/** Puts the rows of some documents in place of those that the table has of them. */
async function replaceRows(table: Table, documents: string[], rows: Row[]): Promise<void> {
  const theirs = isOneOf("document_id", documents);
  if (rows.length === 0) await table.delete(theirs);
  // Nothing to replace, as on a first start: measured, a third less time than a merge.
  else if ((await table.countRows(theirs)) === 0) await table.add(rows);
  else
    await table
      .mergeInsert("id")
      .whenMatchedUpdateAll()
      .whenNotMatchedInsertAll()
      .whenNotMatchedBySourceDelete({ where: theirs })
      .execute(rows);
}
