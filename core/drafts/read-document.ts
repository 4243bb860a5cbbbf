import { randomUUID } from "node:crypto";
import type { Db } from "#core/db";
import type { Jobs } from "#core/jobs";
import { readAttachment, removeAttachment, type UploadDeps } from "#core/uploads";
import type { ReadDocument } from "./described.ts";
import { DocumentFault, type DocumentReader } from "./document-reader.ts";
import { documentText } from "./document-text.ts";
import { filesOwner } from "./files-owner.ts";
import { readDocumentsJob } from "./jobs.ts";
import { draftDocuments } from "./tables.ts";

/** Pages that are recognised of one document; each takes some seconds, and others wait behind it. */
export const MOST_SCANS = 20;

export interface ReadingDeps {
  db: Db;
  jobs: Jobs;
  uploads: UploadDeps;
  reader: DocumentReader;
}

/** A file of a draft to be read. */
export interface FileToRead {
  /** Its id in `core/uploads`. */
  file: string;
  /** Whether it stays once it is read, or was sent only for that. */
  stays: boolean;
}

/**
 * The text of a file of a draft; null where it is a scan, which is then read in the background. A file that does not
 * stay goes as soon as it is read or cannot be.
 * @throws DocumentFault
 */
export async function readDocument(
  deps: ReadingDeps,
  draft: string,
  { file, stays }: FileToRead,
  at = new Date(),
): Promise<ReadDocument | null> {
  const leave = async () => {
    if (!stays) await removeAttachment(deps.uploads, { owner: filesOwner(draft), id: file });
  };
  try {
    const found = await bytesOf(deps.uploads, draft, file);
    const { pages, scans } = await deps.reader.read({ ...found, recognised: [] });
    if (scans.length > MOST_SCANS) throw new DocumentFault("too-many-scans");
    if (scans.length > 0) {
      await wait(deps, { draftId: draft, file, stays, name: found.name, scans: [...scans], sentAt: at });
      return null;
    }
    const read = { id: randomUUID(), name: found.name, ...documentText(pages) };
    await leave();
    return read;
  } catch (error) {
    if (error instanceof DocumentFault) await leave();
    throw error;
  }
}

/** The content of a file, whole: a reader gets no more than `core/uploads` has taken. @throws DocumentFault `gone` */
export async function bytesOf(
  uploads: UploadDeps,
  draft: string,
  file: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const found = await readAttachment(uploads, { owner: filesOwner(draft), id: file });
  if (!found) throw new DocumentFault("gone");
  if (found.attachment.size > LARGEST) throw new DocumentFault("too-large");
  const parts: Uint8Array[] = [];
  for await (const part of found.parts) parts.push(part);
  return { name: found.attachment.name, bytes: new Uint8Array(Buffer.concat(parts)) };
}

/** Bytes of a file that is read: it is held in memory whole. */
const LARGEST = 50 * 1024 * 1024;

type Waiting = Omit<typeof draftDocuments.$inferInsert, "id" | "recognised" | "fault">;

const wait = ({ db, jobs }: ReadingDeps, waiting: Waiting): Promise<void> =>
  db.transaction(async (transaction) => {
    const tx = transaction as Db;
    await tx.insert(draftDocuments).values({ ...waiting, id: randomUUID(), recognised: [], fault: null });
    await jobs.enqueue(tx, readDocumentsJob, {});
  });
