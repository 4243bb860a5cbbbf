import { and, eq } from "drizzle-orm";
import { Cut, partsInTime } from "./parts-in-time.ts";
import { findUpload, type Named } from "./rows.ts";
import { stagedPath, writeStaged } from "./staging.ts";
import { uploads } from "./tables.ts";
import { inTurn } from "./turns.ts";
import type { UploadDeps } from "./types.ts";
import { UploadFault } from "./upload-fault.ts";

/**
 * Adds bytes to an upload and gives how many have now arrived. What had arrived when the sender was cut off, fell
 * silent or came anew, or the process was killed, stays, but for at most the last few megabytes; the sender asks
 * `readUpload` where to go on.
 *
 * @throws UploadFault `offset` with the right one where the bytes do not fit or were cut off, `too-long`, `unknown`,
 * `finished`, `full`; the error that the parts ended with
 */
export function appendChunk(
  { database, folder }: Pick<UploadDeps, "database" | "folder">,
  { owner, id, offset }: Named & { offset: number },
  parts: AsyncIterable<Uint8Array>,
): Promise<number> {
  return inTurn(id, true, async (stop) => {
    const { received, size } = await findUpload(database.db, { owner, id });
    if (offset !== received) throw new UploadFault("offset", undefined, received);
    let known = received;
    const written = writeStaged(
      stagedPath(folder, id),
      { offset, size },
      partsInTime(parts, stop),
      async (reached) => {
        const noted = await database.db
          .update(uploads)
          .set({ received: reached, touchedAt: new Date() })
          .where(and(eq(uploads.id, id), eq(uploads.received, known)))
          .returning({ id: uploads.id });
        // Cancelled, or another process has written here.
        if (noted.length === 0) throw new UploadFault("unknown");
        known = reached;
      },
    );
    return written.catch((error: unknown) => {
      throw error instanceof Cut ? new UploadFault("offset", undefined, known) : error;
    });
  });
}
