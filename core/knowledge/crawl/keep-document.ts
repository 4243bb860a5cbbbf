import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Actor } from "#core/identity";
import { READER_VERSION } from "../ingest/reader-version.ts";
import { storeDocument } from "../ingest/store-document.ts";
import { passagesOf } from "../passages.ts";
import { ReadFault } from "../read/read-fault.ts";
import { knowledgeDocuments } from "../tables.ts";
import type { Day, ReadDocument } from "../types.ts";
import type { CrawlDeps } from "./crawl-deps.ts";
import type { CheckedSource } from "./types.ts";

/** A document that an address gave. */
export interface WebDocument {
  address: string;
  /** Where a person can read the original. */
  url: string;
  publishedOn: Day | null;
  document: ReadDocument;
  /** What came over the wire, to be kept as the original. */
  bytes: Uint8Array;
}

/**
 * Stores a document of the web like one of a folder, where it is not the version that we have. What a page says of
 * itself beside its title and language is not believed.
 *
 * @throws ReadFault where it has no text; StorageFull
 */
export async function keepDocument(
  deps: CrawlDeps,
  actor: Actor,
  source: CheckedSource,
  { address, url, publishedOn, document, bytes }: WebDocument,
): Promise<"added" | "changed" | "unchanged"> {
  const { db } = deps.database;
  const passages = passagesOf(document);
  if (passages.length === 0) throw new ReadFault("empty", "Pod tym adresem nie ma tekstu.");
  const metadata = {
    title: document.title.slice(0, 300),
    language: document.language ?? undefined,
    unit: source.unit,
    visibility: source.visibility,
    sample: false,
    sources: [],
  };
  // What surrounds the text of a page changes with every visit; only the text makes a new version.
  const digest = createHash("sha256")
    .update(JSON.stringify([READER_VERSION, metadata, url, publishedOn, passages]))
    .digest("hex");
  const [known] = await db
    .select({ digest: knowledgeDocuments.digest })
    .from(knowledgeDocuments)
    .where(and(eq(knowledgeDocuments.source, source.name), eq(knowledgeDocuments.path, address)));
  if (known?.digest === digest) return "unchanged";
  const hash = await deps.files.put(bytes);
  return storeDocument(db, deps.jobs, actor, {
    source: source.name,
    path: address,
    digest,
    file: { hash, size: bytes.length },
    document,
    metadata,
    passages,
    questions: [],
    origin: { url, publishedOn },
  });
}
