import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "#core/db";
import { noteFile } from "#core/files";
import type { Jobs } from "#core/jobs";
import { clearProblems } from "../ingest/store-document.ts";
import { recogniseScansJob } from "../jobs.ts";
import { knowledgeScans } from "../tables.ts";

export type WaitingScan = typeof knowledgeScans.$inferSelect;

/** Lets a file wait until its pages are recognised, and wakes the job that does it. */
export async function waitForRecognition(
  db: Db,
  jobs: Jobs,
  scan: Omit<WaitingScan, "since">,
  size: number,
): Promise<void> {
  await db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const values = { ...scan, since: new Date() };
    await noteFile(tx, scan.file, size, values.since);
    await tx
      .insert(knowledgeScans)
      .values(values)
      .onConflictDoUpdate({ target: [knowledgeScans.source, knowledgeScans.path], set: values });
    await clearProblems(tx, scan.source, scan.path);
    await jobs.enqueue(tx, recogniseScansJob, {});
  });
}

/** Wakes the job where files wait: after a start, or when one was cut off. */
export async function wakeRecognition(db: Db, jobs: Jobs): Promise<void> {
  await db.transaction(async (transaction) => {
    const tx = transaction as Db;
    if ((await tx.select({ path: knowledgeScans.path }).from(knowledgeScans).limit(1)).length > 0)
      await jobs.enqueue(tx, recogniseScansJob, {});
  });
}

/** The files of a folder that wait, by path. */
export async function waitingScans(db: Db, source: string): Promise<Map<string, WaitingScan>> {
  const rows = await db
    .select()
    .from(knowledgeScans)
    .where(and(eq(knowledgeScans.source, source), isNull(knowledgeScans.web)));
  return new Map(rows.map((scan) => [scan.path, scan]));
}

/** Waits no longer for files, because they are gone or can be read without. */
export async function stopWaiting(db: Db, source: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await db
    .delete(knowledgeScans)
    .where(and(eq(knowledgeScans.source, source), inArray(knowledgeScans.path, [...paths])));
}
