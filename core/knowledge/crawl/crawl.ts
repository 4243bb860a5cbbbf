import { eq } from "drizzle-orm";
import { withLock } from "#core/db";
import type { Actor } from "#core/identity";
import { ReadFault } from "../read/read-fault.ts";
import { knowledgeCrawls } from "../tables.ts";
import type { CrawlDeps } from "./crawl-deps.ts";
import { CrawlFault, HostClosed } from "./crawl-fault.ts";
import { crawlReport } from "./crawl-report.ts";
import { FetchFault } from "./fetcher.ts";
import { beginRun, countWaiting, endRun, nextPage, type Page } from "./run.ts";
import { noteProblem, settle } from "./settle.ts";
import { dropOldItems } from "./take-feed.ts";
import { type CheckedSource, type CrawlReport, type CrawlStop, type WebSource, webSource } from "./types.ts";
import { ElsewhereFault, type Visit, visit } from "./visit.ts";

/** How a call ends before the run does; the next call goes on where this one stopped. */
export interface CrawlPart {
  signal?: AbortSignal | undefined;
  milliseconds?: number;
  onProgress?(asked: number, total: number): void;
}

/**
 * Brings the knowledge up to a source on the web: pages, files linked from them, items of feeds. Every page is
 * settled in the database before the next is asked for, so a run that is killed goes on where it stopped. A page
 * that is gone (404, 410) leaves the knowledge; one that fails for now stays. Over all processes one crawl runs at
 * a time.
 *
 * @throws StorageFull when the disk takes no more; what was stored before stays
 */
export async function crawl(
  deps: CrawlDeps,
  actor: Actor,
  given: WebSource,
  part: CrawlPart = {},
): Promise<CrawlReport> {
  const source = webSource.parse(given);
  return withLock(deps.database, "knowledge.crawl", async () => {
    const run = await beginRun(deps, actor, source);
    const context: Visit = { deps, actor, source, crawl: run, signal: part.signal };
    const ended = await visitAll(context, part);
    if (ended === "paused") return crawlReport(deps.database.db, context.crawl);
    await dropOldItems(context);
    return crawlReport(deps.database.db, await endRun(deps, context.crawl, ended));
  });
}

async function visitAll(context: Visit, part: CrawlPart): Promise<CrawlStop | null | "paused"> {
  const { deps, crawl: run, source } = context;
  const { db } = deps.database;
  const until = deps.clock.now().getTime() + (part.milliseconds ?? Number.POSITIVE_INFINITY);
  for (;;) {
    part.onProgress?.(run.asked, run.asked + (await countWaiting(db, run)));
    if (part.signal?.aborted || deps.clock.now().getTime() >= until) return "paused";
    const page = await nextPage(db, run);
    if (!page) return null;
    if (run.asked >= (source.pages ?? deps.settings.pagesPerRun)) return "pages";
    try {
      await visitOne(context, page);
    } catch (error) {
      if (part.signal?.aborted) return "paused";
      if (!(error instanceof HostClosed)) throw error;
      await noteProblem(deps, run, page.address, error);
      return error.code.startsWith("robots") || error.code === "crawl-delay" ? "robots" : "server";
    }
    run.asked += 1;
    await db.update(knowledgeCrawls).set({ asked: run.asked }).where(eq(knowledgeCrawls.source, source.name));
  }
}

/** A fault settles the page, too: its last good version stays. */
async function visitOne(context: Visit, page: Page): Promise<void> {
  const { deps, crawl: run } = context;
  try {
    await visit(context, page);
  } catch (thrown) {
    const elsewhere = thrown instanceof ElsewhereFault ? thrown : null;
    const error = elsewhere ? elsewhere.cause : thrown;
    const place = elsewhere?.place ?? page;
    if (context.signal?.aborted || error instanceof HostClosed) throw error;
    const fault = error instanceof FetchFault ? new CrawlFault(error.code) : error;
    if (!(fault instanceof CrawlFault || fault instanceof ReadFault)) throw error;
    // What `visit` has settled itself keeps the status it was given.
    const keeps = fault.code === "not-found" || fault.code === "refused" || fault.code === "no-content";
    const before = elsewhere ? elsewhere.page : page;
    const known = before !== null && before.status !== "new";
    const status = fault.code === "robots" && !known ? ("refused" as const) : ("failed" as const);
    if (!keeps) await settle(deps, run, place, known ? {} : { status });
    await noteProblem(deps, run, place.address, fault);
  }
}

/** Whether a source is to be read now: it never was, its run is unfinished, or the last one is long enough ago. */
export async function isDue(deps: CrawlDeps, source: CheckedSource): Promise<boolean> {
  const [last] = await deps.database.db
    .select()
    .from(knowledgeCrawls)
    .where(eq(knowledgeCrawls.source, source.name));
  if (!last?.endedAt) return true;
  return deps.clock.now().getTime() - last.beganAt.getTime() >= source.everyHours * 3_600_000;
}
