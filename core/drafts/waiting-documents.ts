import { and, asc, eq } from "drizzle-orm";
import type { Db } from "#core/db";
import { removeAttachment, type UploadDeps } from "#core/uploads";
import type { DocumentFaultCode } from "./document-reader.ts";
import { filesOwner } from "./files-owner.ts";
import { isUuid } from "./open-draft.ts";
import { draftDocuments } from "./tables.ts";

/** A scanned document of a draft that is not read yet, or cannot be. */
export interface WaitingDocument {
  id: string;
  name: string;
  /** Pages to recognise, and how many of them are. */
  pages: number;
  done: number;
  fault: DocumentFaultCode | null;
}

/** The documents of a draft that wait to be read, oldest first. */
export async function listWaiting(db: Db, draft: string): Promise<readonly WaitingDocument[]> {
  const rows = await db
    .select()
    .from(draftDocuments)
    .where(eq(draftDocuments.draftId, draft))
    .orderBy(asc(draftDocuments.sentAt));
  return rows.map(({ fault, id, name, recognised, scans }) => ({
    id,
    name,
    pages: scans.length,
    done: recognised.length,
    fault,
  }));
}

/** Reads a document that waits no further; its file goes unless it was to stay. False where there is none. */
export async function dropWaiting(uploads: UploadDeps, draft: string, id: string): Promise<boolean> {
  const { db } = uploads.database;
  if (!isUuid(id)) return false;
  const [gone] = await db
    .delete(draftDocuments)
    .where(and(eq(draftDocuments.draftId, draft), eq(draftDocuments.id, id)))
    .returning({ file: draftDocuments.file, stays: draftDocuments.stays });
  if (gone && !gone.stays) await removeAttachment(uploads, { owner: filesOwner(draft), id: gone.file });
  return gone !== undefined;
}
