import { and, eq } from "drizzle-orm";
import type { Named } from "./rows.ts";
import { isUploadId, removeStaged, stagedPath } from "./staging.ts";
import { storing } from "./storing.ts";
import { attachments, uploads } from "./tables.ts";
import { inTurn } from "./turns.ts";
import type { UploadDeps } from "./types.ts";

/** Removes an attachment, or an upload that goes on, with its content. False where there is none or it is another's. */
export async function removeAttachment(deps: UploadDeps, { owner, id }: Named): Promise<boolean> {
  if (!isUploadId(id)) return false;
  const { db } = deps.database;
  const [begun] = await db
    .delete(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.owner, owner)))
    .returning({ id: uploads.id });
  if (begun) await inTurn(id, true, () => removeStaged(stagedPath(deps.folder, id)));
  return storing(async () => {
    const [gone] = await db
      .delete(attachments)
      .where(and(eq(attachments.id, id), eq(attachments.owner, owner)))
      .returning({ file: attachments.file });
    if (gone?.file) await deps.release([gone.file]);
    return Boolean(begun || gone);
  });
}
