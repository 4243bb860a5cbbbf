import { and, eq, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import { isUploadId } from "./staging.ts";
import { attachments, uploads } from "./tables.ts";
import type { Attachment } from "./types.ts";
import { UploadFault } from "./upload-fault.ts";

/** One upload or attachment, and whose it must be. */
export interface Named {
  owner: string;
  id: string;
}

export type UploadRow = typeof uploads.$inferSelect;
export type AttachmentRow = typeof attachments.$inferSelect;

/**
 * An upload that goes on.
 * @throws UploadFault `unknown` where there is none or it is another's, `finished` where it has become an attachment
 */
export async function findUpload(db: Db, { owner, id }: Named): Promise<UploadRow> {
  if (!isUploadId(id)) throw new UploadFault("unknown");
  const [row] = await db
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.owner, owner)));
  if (row) return row;
  throw new UploadFault((await findAttachment(db, { owner, id })) ? "finished" : "unknown");
}

/** An attachment, or null where there is none or it is another's. */
export async function findAttachment(db: Db, { owner, id }: Named): Promise<AttachmentRow | null> {
  if (!isUploadId(id)) return null;
  const [row] = await db
    .select()
    .from(attachments)
    .where(and(eq(attachments.id, id), eq(attachments.owner, owner)));
  return row ?? null;
}

/** Lets nobody else count or name the files of an owner until the transaction has ended. */
export async function lockOwner(tx: Db, owner: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`uploads:${owner}`}, 0))`);
}

/** A row without what is nobody's business outside the room. */
export function asAttachment({ owner: _, file: __, ...attachment }: AttachmentRow): Attachment {
  return attachment;
}
