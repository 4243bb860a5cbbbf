import { asc, eq } from "drizzle-orm";
import { type Database, withLock } from "#core/db";
import type { Actor } from "#core/identity";
import type { IngestDeps } from "../ingest/ingest.ts";
import { ReadFault } from "../read/read-fault.ts";
import { recognisePage } from "../read/scan/recognise-page.ts";
import { knowledgeScans } from "../tables.ts";
import { type CompletedScan, completeScan } from "./complete-scan.ts";
import { keepPage, keptPages } from "./pages.ts";
import type { WaitingScan } from "./wait-for-recognition.ts";

/** How far the recognition of all waiting files is, in pages. */
export interface RecognitionProgress {
  done: number;
  total: number;
}

/** Which files, how long, and who is told. */
export interface RecognitionOptions {
  /** Only of this source; of all where it is left out. */
  source?: string;
  /** Stops, as soon as the page under way can be left. */
  signal?: AbortSignal;
  /** No page is begun after so many milliseconds. */
  milliseconds?: number;
  onProgress?: (progress: RecognitionProgress, path: string) => void;
}

/**
 * Recognises the pages of the files that wait, the longest waiting first, and makes documents of them. Each page is
 * kept as soon as it is done, so that nothing is recognised twice after a kill; two processes on one database
 * share the pages. Gives what became of the files.
 */
export async function recogniseScans(
  deps: Omit<IngestDeps, "db"> & { database: Database },
  actor: Actor,
  options: RecognitionOptions = {},
): Promise<NonNullable<CompletedScan>[]> {
  const { database, jobs, files } = deps;
  const { db } = database;
  const ends = performance.now() + (options.milliseconds ?? Number.POSITIVE_INFINITY);
  const completed: NonNullable<CompletedScan>[] = [];
  let before = 0;
  for (;;) {
    const waiting = await scansInOrder(deps, options.source);
    const [scan] = waiting;
    if (!scan) return completed;
    const total = before + waiting.reduce((sum, { pages }) => sum + pages.length, 0);
    for (const [at, page] of scan.pages.entries()) {
      if (options.signal?.aborted || performance.now() > ends) return completed;
      options.onProgress?.({ done: before + at, total }, scan.path);
      await withLock(database, `knowledge.recognise ${scan.file} ${page}`, () =>
        recogniseOnce(deps, scan, page, options.signal),
      );
    }
    before += scan.pages.length;
    options.onProgress?.({ done: before, total }, scan.path);
    if (options.signal?.aborted) return completed;
    const outcome = await completeScan({ db, jobs, files }, actor, scan);
    if (outcome) completed.push(outcome);
  }
}

async function scansInOrder({ database }: { database: Database }, source?: string): Promise<WaitingScan[]> {
  return database.db
    .select()
    .from(knowledgeScans)
    .where(source === undefined ? undefined : eq(knowledgeScans.source, source))
    .orderBy(asc(knowledgeScans.since), asc(knowledgeScans.path));
}

async function recogniseOnce(
  { database: { db }, files }: Pick<IngestDeps, "files"> & { database: Database },
  { file }: WaitingScan,
  page: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  if ((await keptPages(db, file, [page])).length > 0) return;
  const bytes = await files.get(file);
  // That the original is gone is said when the scan is completed.
  if (!bytes) return;
  try {
    await keepPage(db, file, page, await recognisePage({ bytes, page }, signal));
  } catch (error) {
    if (signal?.aborted) return;
    if (!(error instanceof ReadFault)) throw error;
    await keepPage(db, file, page, error);
  }
}
