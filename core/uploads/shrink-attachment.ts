import { and, eq } from "drizzle-orm";
import { inspect } from "./inspect/inspecting.ts";
import { INSPECT_LIMITS } from "./inspect/limits.ts";
import { asAttachment, findAttachment, type Named } from "./rows.ts";
import { newUploadId, removeStaged, stagedPath, writeStaged } from "./staging.ts";
import { storeContent } from "./storing.ts";
import { attachments } from "./tables.ts";
import type { Attachment, UploadDeps } from "./types.ts";
import { UploadFault } from "./upload-fault.ts";

/** Whether `shrinkAttachment` would make it smaller: a picture with a side of more than 2,400 dots. */
export const canShrink = ({ width, height }: Pick<Attachment, "width" | "height">): boolean =>
  Math.max(width ?? 0, height ?? 0) > INSPECT_LIMITS.shrunkSide;

/**
 * Makes a picture smaller: its longer side at most 2,400 dots. What is no picture, or small enough, stays as it is.
 * @throws UploadFault `unknown`, `full`
 */
export async function shrinkAttachment(deps: UploadDeps, { owner, id }: Named): Promise<Attachment> {
  const { database, files, folder } = deps;
  const row = await findAttachment(database.db, { owner, id });
  const parts = row?.file ? await files.parts(row.file) : null;
  if (!row?.file || !parts) throw new UploadFault("unknown");
  if (row.width === null) return asAttachment(row);
  const path = stagedPath(folder, newUploadId());
  try {
    await writeStaged(path, { offset: 0, size: row.size }, parts, async () => undefined);
    const { content, width, height } = await inspect({ path, kinds: null, shrink: true });
    if (!content || content.length >= row.size) return asAttachment(row);
    const smaller = { size: content.length, width, height };
    await storeContent(deps, content, content.length, new Date(), async (file) => {
      const changed = await database.db
        .update(attachments)
        .set({ ...smaller, file })
        .where(and(eq(attachments.id, id), eq(attachments.file, row.file as string)))
        .returning({ id: attachments.id });
      if (changed.length === 0) throw new UploadFault("unknown");
      await deps.release([row.file as string]);
    });
    return { ...asAttachment(row), ...smaller };
  } finally {
    await removeStaged(path);
  }
}
