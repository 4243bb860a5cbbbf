import { knowledgePages, knowledgeProblems } from "../tables.ts";
import type { CrawlDeps } from "./crawl-deps.ts";
import type { Crawl, Page } from "./run.ts";
import { shapeOf } from "./trap.ts";
import type { PageStatus } from "./types.ts";

type Settled = { status?: PageStatus } & Partial<
  Pick<Page, "outcome" | "etag" | "lastModified" | "content" | "likeness" | "seenAt" | "feed" | "leftAt">
>;

/** Notes what became of an address in this run, so that it is not asked for again in it. */
export async function settle(
  deps: CrawlDeps,
  crawl: Crawl,
  { address, depth }: { address: string; depth: number },
  settled: Settled,
): Promise<void> {
  const values = { ...settled, run: crawl.run, waiting: false, since: deps.clock.now() };
  await deps.database.db
    .insert(knowledgePages)
    .values({
      status: "new",
      ...values,
      source: crawl.source,
      address,
      depth,
      ordinal: 0,
      shape: shapeOf(address),
    })
    .onConflictDoUpdate({ target: [knowledgePages.source, knowledgePages.address], set: values });
}

/** Notes why an address could not be read, for the report and for the person who looks after the knowledge. */
export async function noteProblem(
  deps: CrawlDeps,
  crawl: Crawl,
  address: string,
  fault: { code: string; message: string },
): Promise<void> {
  const values = { code: fault.code, message: fault.message, at: deps.clock.now() };
  await deps.database.db
    .insert(knowledgeProblems)
    .values({ source: crawl.source, path: address, ...values })
    .onConflictDoUpdate({
      target: [knowledgeProblems.source, knowledgeProblems.path, knowledgeProblems.code],
      set: values,
    });
}
