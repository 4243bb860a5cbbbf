import type { Table } from "@lancedb/lancedb";
import type { Lemmatizer } from "#core/language";
import { isOneOf } from "./filter.ts";
import { IndexDamaged } from "./index-damaged.ts";
import { type Opened, openKnownTable, openTable, recreateTable } from "./lance-table.ts";
import { rowOf } from "./rows.ts";
import { prepareSearch, searchTable } from "./search-table.ts";
import type { IndexedPassage, IndexHit, IndexQuery, SearchIndex } from "./types.ts";
import { writeQueue } from "./write-queue.ts";

const DOCUMENTS_AT_ONCE = 500;
/** Versions older than this are deleted when optimizing; a search that still reads one has long been given up. */
const KEEP_VERSIONS_MS = 10 * 60_000;

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
  readonly #inTurn = writeQueue();
  #opened: Opened | null = null;
  #opening: Promise<Opened> | null = null;

  constructor(folder: string, lemmatizer: Lemmatizer) {
    this.#folder = folder;
    this.#lemmatizer = lemmatizer;
  }

  async open(): Promise<void> {
    await this.#reopened(null).catch(() => {});
  }

  putDocument(documentId: string, passages: IndexedPassage[]): Promise<void> {
    return this.putMany(new Map([[documentId, passages]]));
  }

  putMany(documents: Map<string, IndexedPassage[]>): Promise<void> {
    return this.#inTurn(async () => {
      const all = [...documents];
      for (let start = 0; start < all.length; start += DOCUMENTS_AT_ONCE)
        await this.#replace(all.slice(start, start + DOCUMENTS_AT_ONCE));
    });
  }

  removeDocuments(ids: string[]): Promise<void> {
    return this.#inTurn(() =>
      this.#change(async (table) => {
        for (let start = 0; start < ids.length; start += DOCUMENTS_AT_ONCE)
          await table.delete(isOneOf("document_id", ids.slice(start, start + DOCUMENTS_AT_ONCE)));
      }),
    );
  }

  async search(query: IndexQuery): Promise<IndexHit[]> {
    const prepared = prepareSearch(query, this.#lemmatizer);
    return this.#on((table) => searchTable(table, prepared));
  }

  documents(): Promise<Map<string, string>> {
    return this.#on(async (table) => {
      const rows = await table.query().select(["document_id", "digest"]).toArrow();
      await searchTable(table, prepareSearch(PROBE, this.#lemmatizer));
      const digests = new Map<string, string>();
      for (const { document_id, digest } of rows) digests.set(document_id, digest);
      return digests;
    });
  }

  optimize(): Promise<void> {
    return this.#inTurn(() =>
      this.#change(async (table) => {
        await table.optimize({ cleanupOlderThan: new Date(Date.now() - KEEP_VERSIONS_MS) });
      }),
    );
  }

  clear(): Promise<void> {
    return this.#inTurn(async () => {
      await this.close();
      this.#opened = await recreateTable(this.#folder);
    });
  }

  async close(): Promise<void> {
    this.#opened?.table.close();
    this.#opened?.connection.close();
    this.#opened = null;
  }

  #replace(documents: [string, IndexedPassage[]][]): Promise<void> {
    const ids = documents.map(([id]) => id);
    const rows = documents.flatMap(([, passages]) =>
      passages.map((passage) => rowOf(passage, this.#lemmatizer)),
    );
    return this.#change(async (table) => {
      if (rows.length === 0) await table.delete(isOneOf("document_id", ids));
      else
        await table
          .mergeInsert("id")
          .whenMatchedUpdateAll()
          .whenNotMatchedInsertAll()
          .whenNotMatchedBySourceDelete({ where: isOneOf("document_id", ids) })
          .execute(rows);
    });
  }

  /** Runs on the table; where it fails once more on a table opened afresh, the index counts as damaged. */
  async #on<T>(act: (table: Table) => Promise<T>): Promise<T> {
    const used = this.#opened;
    if (used)
      try {
        return await act(used.table);
      } catch {
        // Another process may have written it anew.
      }
    try {
      return await act((await this.#reopened(used)).table);
    } catch (cause) {
      throw new IndexDamaged(this.#folder, cause);
    }
  }

  /** A change that fails on an index which can be read (a full disk) is no damage: its own error is passed on. */
  async #change(act: (table: Table) => Promise<void>): Promise<void> {
    try {
      await this.#on(act);
    } catch (error) {
      if (!(error instanceof IndexDamaged)) throw error;
      await this.documents();
      throw error.cause;
    }
  }

  /** Opens afresh unless somebody already has, once for all who wait for it. */
  #reopened(used: Opened | null): Promise<Opened> {
    if (this.#opened && this.#opened !== used) return Promise.resolve(this.#opened);
    this.#opening ??= (used ? openKnownTable(this.#folder) : openTable(this.#folder))
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
