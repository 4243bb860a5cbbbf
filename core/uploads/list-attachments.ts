import { asc, eq } from "drizzle-orm";
import type { Db } from "#core/db";
import { asAttachment } from "./rows.ts";
import { attachments } from "./tables.ts";
import type { Attachment } from "./types.ts";

/** The attachments of an owner, oldest first. */
export async function listAttachments(db: Db, owner: string): Promise<Attachment[]> {
  const rows = await db
    .select()
    .from(attachments)
    .where(eq(attachments.owner, owner))
    .orderBy(asc(attachments.attachedAt), asc(attachments.name));
  return rows.map(asAttachment);
}
