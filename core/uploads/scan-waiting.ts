import { and, asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { defineJob } from "#core/jobs";
import { scanParts } from "./scan-parts.ts";
import { storing } from "./storing.ts";
import { attachments } from "./tables.ts";
import type { ScanState, UploadDeps } from "./types.ts";

/** Every few minutes: asks the scanner for what it was away for, or what came before there was one. */
export const scanWaitingJob = defineJob({ name: "uploads.scan-waiting", data: z.object({}), wakeUp: true });

/**
 * Has scanned what waits for the scanner, or was attached while there was none, oldest first, until it is away again.
 * Where a virus is found, the content goes at once, and the attachments that had it stay to say so. Gives how many
 * contents came to each state.
 */
export async function scanWaiting(
  deps: UploadDeps,
  stop: AbortSignal = new AbortController().signal,
): Promise<Record<ScanState, number>> {
  const { db } = deps.database;
  const came: Record<ScanState, number> = {
    "scanned-clean": 0,
    infected: 0,
    "not-scanned": 0,
    "too-large": 0,
    waiting: 0,
  };
  const unscanned: ScanState[] = deps.scanner ? ["waiting", "not-scanned"] : ["waiting"];
  const waiting = await db
    .selectDistinctOn([attachments.file], { file: attachments.file, at: attachments.attachedAt })
    .from(attachments)
    .where(inArray(attachments.scan, unscanned))
    .orderBy(asc(attachments.file), asc(attachments.attachedAt));
  for (const { file } of waiting.sort((one, other) => one.at.getTime() - other.at.getTime())) {
    if (file === null || stop.aborted) continue;
    const parts = await deps.files.parts(file);
    // Removed in the meantime.
    if (parts === null) continue;
    const { scan, threat } = await scanParts(deps.scanner, () => parts);
    came[scan] += 1;
    if (scan === "waiting") break;
    await storing(async () => {
      // The same content is as ill wherever it is attached, whatever was said of it before.
      const those = and(
        eq(attachments.file, file),
        scan === "infected" ? undefined : inArray(attachments.scan, unscanned),
      );
      const change = scan === "infected" ? { scan, threat, file: null, size: 0 } : { scan };
      await db.update(attachments).set(change).where(those);
      if (scan === "infected") await deps.release([file]);
    });
  }
  return came;
}
