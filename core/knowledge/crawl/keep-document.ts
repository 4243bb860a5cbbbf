import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Actor } from "#core/identity";
import { READER_VERSION } from "../ingest/reader-version.ts";
import { storeDocument } from "../ingest/store-document.ts";
import type { ReadScan } from "../read/read-scan.ts";
import { readRecognised } from "../scans/document-of-scan.ts";
import { keptPages } from "../scans/pages.ts";
import { recognisedOf } from "../scans/recognised-of.ts";
import { stopWaiting, waitForRecognition } from "../scans/wait-for-recognition.ts";
import { knowledgeDocuments } from "../tables.ts";
import type { Day, ReadDocument } from "../types.ts";
import { fileNameOf } from "./address.ts";
import type { CrawlDeps } from "./crawl-deps.ts";
import { makeWebDocument, type WebOrigin } from "./make-web-document.ts";
import type { CheckedSource } from "./types.ts";

/** A document that an address gave. */
export interface WebDocument {
  address: string;
  /** Where a person can read the original. */
  url: string;
  publishedOn: Day | null;
  document: ReadDocument | ReadScan;
  /** What came over the wire, to be kept as the original. */
  bytes: Uint8Array;
}

/**
 * Stores a document of the web like one of a folder, where it is not the version that we have. One with pages that
 * are pictures waits until a job has recognised them; then it gives null.
 *
 * @throws ReadFault where it has no text; StorageFull
 */
export async function keepDocument(
  deps: CrawlDeps,
  actor: Actor,
  source: CheckedSource,
  { address, url, publishedOn, document, bytes }: WebDocument,
): Promise<"added" | "changed" | "unchanged" | null> {
  const { db } = deps.database;
  const origin = { url, publishedOn, unit: source.unit ?? null, visibility: source.visibility };
  const scans = "scans" in document ? document.scans : [];
  const hash = scans.length > 0 ? await deps.files.put(bytes) : null;
  const pages = hash ? await keptPages(db, hash, scans) : [];
  if (hash && pages.length < scans.length) {
    const scan = { source: source.name, path: address, file: hash, pages: scans, sidecar: null, asked: null };
    const digest = digestOf(origin, hash);
    await waitForRecognition(db, deps.jobs, { ...scan, digest, web: origin }, bytes.length);
    return null;
  }
  const whole = hash ? await readRecognised({ name: fileNameOf(address, "pdf"), bytes }, pages) : document;
  const made = makeWebDocument(whole, origin, recognisedOf(pages));
  await stopWaiting(db, source.name, [address]);
  const [known] = await db
    .select({ digest: knowledgeDocuments.digest })
    .from(knowledgeDocuments)
    .where(and(eq(knowledgeDocuments.source, source.name), eq(knowledgeDocuments.path, address)));
  if (known?.digest === made.digest) return "unchanged";
  const file = { hash: hash ?? (await deps.files.put(bytes)), size: bytes.length };
  return storeDocument(db, deps.jobs, actor, { source: source.name, path: address, file, ...made });
}

function digestOf(origin: WebOrigin, file: string): string {
  return createHash("sha256")
    .update(JSON.stringify([READER_VERSION, origin, file]))
    .digest("hex");
}
