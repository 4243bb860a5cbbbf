import { and, asc, count, eq, isNotNull } from "drizzle-orm";
import type { Db } from "#core/db";
import { knowledgePages, knowledgeProblems, knowledgeScans } from "../tables.ts";
import { type Crawl, countWaiting } from "./run.ts";
import type { CrawlReport } from "./types.ts";

/** What a run has done so far, from what the database says of its pages. */
export async function crawlReport(db: Db, crawl: Crawl): Promise<CrawlReport> {
  const { status, outcome, source, run, waiting } = knowledgePages;
  const groups = await db
    .select({ status, outcome, n: count() })
    .from(knowledgePages)
    .where(and(eq(source, crawl.source), eq(run, crawl.run), eq(waiting, false)))
    .groupBy(status, outcome);
  const sum = (of: (group: (typeof groups)[number]) => boolean) =>
    groups.filter(of).reduce((total, { n }) => total + n, 0);
  const { path, code, message } = knowledgeProblems;
  return {
    source: crawl.source,
    address: crawl.address,
    finished: crawl.endedAt !== null,
    stopped: crawl.stopped,
    asked: crawl.asked,
    left: await countWaiting(db, crawl),
    added: sum((group) => group.outcome === "added"),
    changed: sum((group) => group.outcome === "changed"),
    unchanged: sum((group) => group.outcome === "unchanged"),
    removed: sum((group) => group.outcome === "removed"),
    waiting: await db.$count(
      knowledgeScans,
      and(eq(knowledgeScans.source, crawl.source), isNotNull(knowledgeScans.web)),
    ),
    duplicates: sum((group) => group.status === "moved" || group.status === "duplicate"),
    refused: sum((group) => group.status === "refused"),
    skipped: sum((group) => group.status === "skipped"),
    traps: sum((group) => group.status === "trap"),
    problems: await db
      .select({ path, code, message })
      .from(knowledgeProblems)
      .where(eq(knowledgeProblems.source, crawl.source))
      .orderBy(asc(path)),
  };
}
