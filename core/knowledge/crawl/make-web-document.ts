import { createHash } from "node:crypto";
import { READER_VERSION } from "../ingest/reader-version.ts";
import type { StoredInput } from "../ingest/store-document.ts";
import { passagesOf } from "../passages.ts";
import { ReadFault } from "../read/read-fault.ts";
import type { Recognised } from "../scans/recognised.ts";
import type { Day, ReadDocument, Visibility } from "../types.ts";

/** Where a document of the web is in the original, and what its source says of it. */
export interface WebOrigin {
  url: string;
  publishedOn: Day | null;
  unit: string | null;
  visibility: Visibility;
}

/**
 * What is stored of a document of the web. What it says of itself beside its title and language is not believed.
 *
 * @throws ReadFault where it has no text
 */
export function makeWebDocument(
  document: ReadDocument,
  { unit, visibility, ...origin }: WebOrigin,
  recognised: Recognised | null,
): Omit<StoredInput, "source" | "path" | "file"> {
  const passages = passagesOf(document);
  if (passages.length === 0) throw new ReadFault("empty", "Pod tym adresem nie ma tekstu.");
  const metadata = {
    title: document.title.slice(0, 300),
    language: document.language ?? undefined,
    unit: unit ?? undefined,
    visibility,
    sample: false,
    sources: [],
  };
  const { url, publishedOn } = origin;
  // What surrounds the text of a page changes with every visit; only the text makes a new version.
  const digest = createHash("sha256")
    .update(JSON.stringify([READER_VERSION, metadata, url, publishedOn, passages]))
    .digest("hex");
  return { digest, document, metadata, passages, questions: [], origin, recognised };
}
