import { setTimeout } from "node:timers/promises";
import { httpFetcher } from "#adapters/fetcher/http";
import type { Actor } from "#core/identity";
import {
  type CrawlDeps,
  type CrawlReport,
  crawlDue,
  crawlJob,
  createHosts,
  type WebSource,
} from "#core/knowledge";
import type { Log } from "./log.ts";
import type { Platform } from "./platform.ts";
import { userAgentOf } from "./user-agent.ts";

const actor: Actor = { kind: "system", name: "crawl" };
/** A job that takes longer counts as failed after 15 minutes; this leaves time for the last page. */
const PART_MS = 5 * 60_000;

/** What crawls work with. Once a process, since it knows when each server was last asked. */
export function crawlDeps({ database, jobs, files, settings }: Platform): CrawlDeps {
  const { contact: _, allowedNetworks, allowedPorts, ...rules } = settings.crawl;
  const userAgent = userAgentOf(settings);
  const clock = {
    now: () => new Date(),
    wait: async (milliseconds: number, signal?: AbortSignal) => {
      await setTimeout(milliseconds, undefined, { signal });
    },
  };
  const fetcher = httpFetcher({ userAgent, allowedNetworks, allowedPorts });
  return {
    database,
    jobs,
    files,
    clock,
    settings: rules,
    hosts: createHosts({ fetcher, clock, settings: rules }),
  };
}

/** Reads the city's web sources in the background, each as often as it says; what a stop left unfinished goes on. */
export async function workOnSources(
  platform: Platform,
  sources: readonly WebSource[],
  log: Log,
): Promise<void> {
  const { database, jobs, stopping } = platform;
  const deps = crawlDeps(platform);
  const tell = {
    ended: (report: CrawlReport) => logReport(log, report),
    failed: (source: string, error: unknown) => log.error({ source, err: error }, "web source failed"),
  };
  await jobs.work(crawlJob, async () => {
    const part = {
      signal: stopping,
      milliseconds: PART_MS,
      onProgress: (asked: number, total: number) => log.debug({ asked, total }, "reading web source"),
    };
    if (await crawlDue(deps, actor, sources, tell, part)) await jobs.enqueue(database.db, crawlJob, {});
  });
  await jobs.schedule(crawlJob, "*/15 * * * *", {});
  if (sources.length > 0) await jobs.enqueue(database.db, crawlJob, {});
}

function logReport(log: Log, { problems, ...counts }: CrawlReport): void {
  for (const problem of problems) log.warn({ source: counts.source, ...problem }, "page could not be read");
  log.info({ ...counts, problems: problems.length }, "web source read");
}
