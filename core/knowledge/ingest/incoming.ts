import { extname } from "node:path";
import type { Db } from "#core/db";
import type { FileStore } from "#core/files";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { passagesOf } from "../passages.ts";
import { readDocument } from "../read/read-document.ts";
import { ReadFault } from "../read/read-fault.ts";
import type { Passage, ReadDocument } from "../types.ts";
import { type DocumentMetadata, documentMetadata } from "./document-metadata.ts";
import { type StoredInput, storeDocument } from "./store-document.ts";

/** Raised when readers or passages change what they make of the same bytes: everything is read anew. */
export const READER_VERSION = 1;

/** A file or page that was read and whose metadata are right. */
export interface Incoming {
  document: ReadDocument;
  metadata: DocumentMetadata;
  passages: Passage[];
}

/**
 * Reads a file, wherever it came from. `describe` makes the metadata of what was found in the file.
 *
 * @throws ReadFault
 */
export async function readIncoming(
  file: { name: string; bytes: Uint8Array },
  describe: (found: Record<string, unknown>) => Record<string, unknown>,
): Promise<Incoming> {
  const document = await readDocument(file);
  const metadata = checkedMetadata(describe(document.metadata));
  const passages = passagesOf(document);
  if (passages.length === 0)
    throw new ReadFault("empty", `W pliku nie ma tekstu (${extname(file.name) || "bez rozszerzenia"}).`);
  return { document, metadata, passages };
}

/**
 * Keeps the original of what was read and stores the document.
 *
 * @throws StorageFull
 */
export async function keepDocument(
  deps: { db: Db; jobs: Jobs; files: FileStore },
  actor: Actor,
  incoming: Omit<StoredInput, "file"> & { bytes: Uint8Array },
): Promise<"added" | "changed"> {
  const { bytes, ...input } = incoming;
  const hash = await deps.files.put(bytes);
  return storeDocument(deps.db, deps.jobs, actor, { ...input, file: { hash, size: bytes.length } });
}

function checkedMetadata(raw: Record<string, unknown>): DocumentMetadata {
  const checked = documentMetadata.safeParse(raw);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new ReadFault(
    "metadata",
    `Opis dokumentu ma błąd w polu „${issue?.path.join(".")}”: ${issue?.message}.`,
  );
}
