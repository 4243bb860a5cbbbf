import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import type { Sight } from "../types.ts";
import { type IndexedPassage, type IndexQuery, openSearchIndex, type SearchIndex } from "./index.ts";

export const CLERK: Sight = { internal: true, units: ["podatki"] };
export const RESIDENT: Sight = { internal: false, units: [] };
export const TODAY = "2026-11-23";

/** An index of its own for each test, in a folder that is gone afterwards. */
export const the = {} as { index: SearchIndex; folder: string; lemmatizer: Lemmatizer };

export function useIndex(): void {
  beforeAll(async () => {
    the.lemmatizer = await loadLemmatizer();
  });
  beforeEach(async () => {
    the.folder = await mkdtemp(join(tmpdir(), "magistrat-index-"));
    the.index = await openSearchIndex(the.folder, the.lemmatizer);
    await the.index.finish();
  });
  afterEach(async () => {
    await the.index.close();
    await rm(the.folder, { recursive: true, force: true });
  });
}

/** A public passage that always holds, of the document that its identifier begins with. */
export function passage(id: string, text: string, more: Partial<IndexedPassage> = {}): IndexedPassage {
  return {
    id,
    documentId: id.split("#")[0] ?? id,
    digest: "1",
    title: "",
    text,
    visibility: "public",
    unit: null,
    language: "pl",
    validFrom: null,
    validTo: null,
    ...more,
  };
}

export async function put(...passages: IndexedPassage[]): Promise<void> {
  const documents = [...Map.groupBy(passages, ({ documentId }) => documentId)];
  await the.index.putMany(new Map(documents.map(([id, passages]) => [id, { passages }])));
}

/** Identifiers of what a resident finds today, best first. */
export async function found(text: string, more: Partial<IndexQuery> = {}): Promise<string[]> {
  const hits = await the.index.search({ text, sight: RESIDENT, asOf: TODAY, ...more });
  return hits.map(({ id }) => id);
}
