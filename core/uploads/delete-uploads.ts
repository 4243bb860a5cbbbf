import { eq } from "drizzle-orm";
import { removeStaged, stagedPath } from "./staging.ts";
import { storing } from "./storing.ts";
import { attachments, uploads } from "./tables.ts";
import { inTurn } from "./turns.ts";
import type { UploadDeps } from "./types.ts";

/** Deletes all that an owner has, finished or under way, with its content. */
export async function deleteUploads(deps: UploadDeps, owner: string): Promise<void> {
  const { db } = deps.database;
  const begun = await db.delete(uploads).where(eq(uploads.owner, owner)).returning({ id: uploads.id });
  for (const { id } of begun) await inTurn(id, true, () => removeStaged(stagedPath(deps.folder, id)));
  await storing(async () => {
    const gone = await db
      .delete(attachments)
      .where(eq(attachments.owner, owner))
      .returning({ file: attachments.file });
    const hashes = gone.flatMap(({ file }) => file ?? []);
    if (hashes.length > 0) await deps.release(hashes);
  });
}
