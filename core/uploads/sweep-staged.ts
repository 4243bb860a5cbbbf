import { inArray } from "drizzle-orm";
import { removeStaged, stagedPath, staleStaged } from "./staging.ts";
import { uploads } from "./tables.ts";
import type { UploadDeps } from "./types.ts";

/** Removes bytes last written before a moment that no upload knows any more. Gives how many files went. */
export async function sweepStaged(
  { database, folder }: Pick<UploadDeps, "database" | "folder">,
  before: Date,
): Promise<number> {
  const stale = await staleStaged(folder, before);
  if (stale.length === 0) return 0;
  const known = await database.db.select({ id: uploads.id }).from(uploads).where(inArray(uploads.id, stale));
  const gone = stale.filter((id) => !known.some((upload) => upload.id === id));
  for (const id of gone) await removeStaged(stagedPath(folder, id));
  return gone.length;
}
