import { eq } from "drizzle-orm";
import type { Db } from "#core/db";
import type { FileHash } from "#core/files";
import { type Inspected, inspect } from "./inspect/inspecting.ts";
import { KINDS } from "./inspect/kinds.ts";
import { asAttachment, findAttachment, findUpload, lockOwner, type Named, type UploadRow } from "./rows.ts";
import { uniqueName } from "./safe-name.ts";
import { scanParts } from "./scan-parts.ts";
import { removeStaged, stagedParts, stagedPath } from "./staging.ts";
import { storeContent } from "./storing.ts";
import { attachments, uploads } from "./tables.ts";
import { inTurn } from "./turns.ts";
import type { Attachment, TakenAttachment, UploadDeps } from "./types.ts";
import { UploadFault } from "./upload-fault.ts";

/**
 * Looks into an upload that has arrived whole, has it scanned, and makes an attachment of it. A file that is not
 * taken is gone afterwards. Asked again for one that was taken it gives that, without the place.
 *
 * @throws UploadFault `incomplete` with the offset where to go on, `unknown`, `full`, or why the file is not taken;
 * another error where something is wrong with the installation: the upload stays and may be finished later
 */
export function finishUpload(
  deps: UploadDeps,
  { owner, id }: Named,
  now = new Date(),
): Promise<TakenAttachment> {
  return inTurn(id, false, async () => {
    const taken = await findAttachment(deps.database.db, { owner, id });
    if (taken) return { ...asAttachment(taken), place: null };
    const upload = await findUpload(deps.database.db, { owner, id });
    if (upload.received < upload.size) throw new UploadFault("incomplete", undefined, upload.received);
    try {
      return await take(deps, upload, now);
    } catch (error) {
      if (error instanceof UploadFault && error.code !== "full") await discard(deps, upload);
      throw error;
    }
  });
}

async function take(deps: UploadDeps, upload: UploadRow, now: Date): Promise<TakenAttachment> {
  const path = stagedPath(deps.folder, upload.id);
  const { content, place, ...found } = await inspect({ path, kinds: upload.kinds, shrink: upload.shrink });
  // As it came: what is made anew of a picture would hide what was in it.
  const { scan, threat } = await scanParts(deps.scanner, () => stagedParts(path));
  if (scan === "infected") throw new UploadFault("infected");
  const size = content?.length ?? upload.size;
  const attachment = await storeContent(deps, content ?? stagedParts(path), size, now, (file) =>
    attach(deps.database.db, upload, { ...found, size, file, scan, threat }, now),
  );
  await removeStaged(path);
  return { ...attachment, place };
}

type Kept = Pick<Inspected, "kind" | "encrypted" | "width" | "height"> &
  Pick<Attachment, "size" | "scan" | "threat"> & { file: FileHash };

/** The upload becomes an attachment in one step, with a name that no other of its owner has. */
function attach(db: Db, { id, owner, node, name }: UploadRow, kept: Kept, now: Date): Promise<Attachment> {
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    await lockOwner(tx, owner);
    const gone = await tx.delete(uploads).where(eq(uploads.id, id)).returning({ id: uploads.id });
    if (gone.length === 0) throw new UploadFault("unknown");
    const others = await tx
      .select({ name: attachments.name })
      .from(attachments)
      .where(eq(attachments.owner, owner));
    const own = uniqueName(
      name,
      KINDS[kept.kind].ending,
      others.map((other) => other.name),
    );
    const row = { ...kept, id, owner, node, name: own, attachedAt: now };
    await tx.insert(attachments).values(row);
    return asAttachment(row);
  });
}

async function discard({ database, folder }: UploadDeps, { id }: UploadRow): Promise<void> {
  await database.db.delete(uploads).where(eq(uploads.id, id));
  await removeStaged(stagedPath(folder, id));
}
