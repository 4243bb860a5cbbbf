import type { FileHash } from "#core/files";
import { KINDS } from "./inspect/kinds.ts";
import { asAttachment, findAttachment, type Named } from "./rows.ts";
import { asciiName } from "./safe-name.ts";
import type { Attachment, UploadDeps } from "./types.ts";

/** An attachment with what `fileDownload` needs to send it. */
export interface ReadAttachment {
  attachment: Attachment;
  parts: AsyncIterable<Uint8Array>;
  /** Content type. */
  type: string;
  /** In letters that every header takes. */
  name: string;
  hash: FileHash;
}

/**
 * The content of an attachment; null where there is none, it is another's, or a virus was found in it. Whether one
 * that was not scanned is shown to others than its owner is the caller's to decide.
 */
export async function readAttachment(
  { database, files }: Pick<UploadDeps, "database" | "files">,
  named: Named,
): Promise<ReadAttachment | null> {
  const row = await findAttachment(database.db, named);
  const parts = row?.file ? await files.parts(row.file) : null;
  if (!row?.file || !parts) return null;
  const attachment = asAttachment(row);
  return { attachment, parts, type: KINDS[row.kind].type, name: asciiName(row.name), hash: row.file };
}
