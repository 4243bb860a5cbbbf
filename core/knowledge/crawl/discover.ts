import { and, count, eq, isNotNull, ne, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import { knowledgePages } from "../tables.ts";
import { addressOf, isAttachment, isNoDocument, siteOf } from "./address.ts";
import type { CrawlDeps } from "./crawl-deps.ts";
import type { Crawl } from "./run.ts";
import { looksEndless, shapeOf } from "./trap.ts";

const BATCH = 200;
/** Addresses of one source that are known at one time, for each page that one run may ask for. */
const ROOM = 20;
const MOST_ALIKE = 5;

/** Where addresses were found: `depth` is that of a page that they lead to. */
export interface Found {
  links: readonly string[];
  base: string;
  depth: number;
  /** Of sitemaps in an index: asked for before pages. */
  status?: "new" | "list";
}

/** What became of links that lead to no page of the source. */
export interface Passed {
  /** In endless patterns. */
  trapped: number;
  /** To other schemes than http and https that a page could have; `mailto:` and the like are none. */
  schemes: number;
}

/** Puts the addresses that belong to the source into the queue, each once a run. */
export async function discover(deps: CrawlDeps, crawl: Crawl, found: Found): Promise<Passed> {
  const { db } = deps.database;
  const passed: Passed = { trapped: 0, schemes: 0 };
  const fresh = new Map<string, number>();
  for (const link of found.links) {
    const address = addressOf(link, found.base);
    if (!address) {
      if (/^(?:file|ftps?|gopher|smb|ssh|ws{1,2}|jar|ldap|dict):/i.test(link)) passed.schemes += 1;
      continue;
    }
    if (!crawl.reach.hosts.includes(siteOf(address))) continue;
    // Sitemaps may be packed.
    if (isNoDocument(address) && found.status !== "list") continue;
    const depth = isAttachment(address) ? Math.max(0, found.depth - 1) : found.depth;
    if (depth > crawl.reach.depth) continue;
    if (looksEndless(address)) passed.trapped += 1;
    else if (!fresh.has(address)) fresh.set(address, depth);
  }
  if (fresh.size === 0) return passed;
  const endless = await endlessShapes(db, crawl);
  const room = ROOM * deps.settings.pagesPerRun - (await countKnown(db, crawl));
  const rows = [...fresh]
    .filter(([address]) => {
      const isEndless = endless.has(shapeOf(address));
      if (isEndless) passed.trapped += 1;
      return !isEndless;
    })
    .map(([address, depth], ordinal) => ({
      source: crawl.source,
      address,
      run: crawl.run,
      waiting: true,
      depth,
      since: deps.clock.now(),
      ordinal,
      status: found.status ?? ("new" as const),
      shape: shapeOf(address),
    }))
    .slice(0, Math.max(0, room));
  for (let at = 0; at < rows.length; at += BATCH)
    await db
      .insert(knowledgePages)
      .values(rows.slice(at, at + BATCH))
      .onConflictDoUpdate({
        target: [knowledgePages.source, knowledgePages.address],
        set: {
          run: crawl.run,
          depth: sql`least(${knowledgePages.depth}, excluded.depth)`,
          // What was asked for in this run is not asked for again.
          waiting: sql`case when ${knowledgePages.run} = ${crawl.run} then ${knowledgePages.waiting} else true end`,
          outcome: sql`case when ${knowledgePages.run} = ${crawl.run} then ${knowledgePages.outcome} else null end`,
        },
        setWhere: ne(knowledgePages.status, "item"),
      });
  return passed;
}

/** Patterns of addresses under which nearly every page says the same but for numbers and dates. */
export async function endlessShapes(db: Db, crawl: Crawl): Promise<Set<string>> {
  const { shape, likeness } = knowledgePages;
  const groups = await db
    .select({ shape, n: count() })
    .from(knowledgePages)
    .where(and(eq(knowledgePages.source, crawl.source), isNotNull(likeness)))
    .groupBy(shape, likeness);
  const read = new Map<string, number>();
  for (const { shape: name, n } of groups) read.set(name, (read.get(name) ?? 0) + n);
  const endless = groups.filter(({ shape: name, n }) => n >= MOST_ALIKE && n >= 0.8 * (read.get(name) ?? 0));
  return new Set(endless.map(({ shape: name }) => name));
}

async function countKnown(db: Db, crawl: Crawl): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(knowledgePages)
    .where(eq(knowledgePages.source, crawl.source));
  return row?.n ?? 0;
}
