import { asc } from "drizzle-orm";
import type { Db } from "#core/db";
import { knowledgeCrawls } from "../tables.ts";
import { crawlReport } from "./crawl-report.ts";
import type { CrawlReport } from "./types.ts";

/** Every web source that was ever read, with its run under way or the last one. */
export async function listCrawls(db: Db): Promise<(CrawlReport & { beganAt: Date; endedAt: Date | null })[]> {
  const crawls = await db.select().from(knowledgeCrawls).orderBy(asc(knowledgeCrawls.source));
  const reports = [];
  for (const crawl of crawls) {
    const { beganAt, endedAt } = crawl;
    reports.push({ ...(await crawlReport(db, crawl)), beganAt, endedAt });
  }
  return reports;
}
