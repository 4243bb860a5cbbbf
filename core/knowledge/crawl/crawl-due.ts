import type { Actor } from "#core/identity";
import { type CrawlPart, crawl, isDue } from "./crawl.ts";
import type { CrawlDeps } from "./crawl-deps.ts";
import { type CrawlReport, type WebSource, webSource } from "./types.ts";

/**
 * Reads a part of each source that is due, one after another, and says of each that ended how it went. One that
 * cannot be read keeps no other from being read.
 *
 * @returns whether there is more to read now
 */
export async function crawlDue(
  deps: CrawlDeps,
  actor: Actor,
  sources: readonly WebSource[],
  tell: { ended(report: CrawlReport): void; failed(source: string, error: unknown): void },
  part: CrawlPart = {},
): Promise<boolean> {
  let more = false;
  for (const given of sources) {
    if (part.signal?.aborted) return false;
    try {
      const source = webSource.parse(given);
      if (!(await isDue(deps, source))) continue;
      const report = await crawl(deps, actor, source, part);
      if (report.finished) tell.ended(report);
      else more = true;
    } catch (error) {
      tell.failed(given.name, error);
    }
  }
  return more && part.signal?.aborted !== true;
}
