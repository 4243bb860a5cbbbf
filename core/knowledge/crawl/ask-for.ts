import { and, eq } from "drizzle-orm";
import type { Db } from "#core/db";
import { knowledgePages } from "../tables.ts";
import { addressOf, siteOf } from "./address.ts";
import type { CrawlDeps } from "./crawl-deps.ts";
import { CrawlFault } from "./crawl-fault.ts";
import type { Fetched } from "./fetcher.ts";
import type { Known } from "./hosts.ts";
import type { Crawl, Page } from "./run.ts";

/** What an address leads to: an answer of its own or of the address it redirects to, or a page that is known already. */
export type Asked = Answer | { kind: "known"; address: string };
export type Answer = { kind: "answer"; address: string; page: Page | null; fetched: Fetched };

/**
 * Asks for a page and follows its redirects, each as carefully as the first address: it must stay in the source,
 * be allowed by robots.txt and lead to no private network.
 *
 * @throws FetchFault, CrawlFault, HostClosed
 */
export async function askFor(
  deps: CrawlDeps,
  crawl: Crawl,
  start: Page,
  signal?: AbortSignal,
): Promise<Asked> {
  const seen = new Set<string>();
  let address = start.address;
  let page: Page | null = start;
  for (let hop = 0; hop <= deps.settings.redirects; hop += 1) {
    seen.add(address);
    const fetched = await deps.hosts.ask(address, await knownOf(deps.database.db, crawl, page), signal);
    const { status, headers } = fetched;
    if (status < 300 || status > 399 || status === 304) return { kind: "answer", address, page, fetched };
    if (!headers.location) throw new CrawlFault("redirect-nowhere");
    const target = addressOf(headers.location, address);
    if (!target) throw new CrawlFault("scheme");
    if (seen.has(target)) throw new CrawlFault("redirect-loop");
    if (!crawl.reach.hosts.includes(siteOf(target))) throw new CrawlFault("redirect-outside", target);
    address = target;
    page = await pageAt(deps.database.db, crawl, address);
    if (page && page.run === crawl.run && !page.waiting) return { kind: "known", address };
  }
  throw new CrawlFault("too-many-redirects");
}

/** Only of a version that we still have may the server say that it is unchanged. */
async function knownOf(db: Db, crawl: Crawl, page: Page | null): Promise<Known> {
  if (!page || crawl.anew) return {};
  const { etag, lastModified } = page;
  if (page.status === "taken" || page.status === "list") return { etag, lastModified };
  if (page.status !== "duplicate") return {};
  const [original] = await db
    .select({ address: knowledgePages.address })
    .from(knowledgePages)
    .where(
      and(
        eq(knowledgePages.source, crawl.source),
        eq(knowledgePages.content, page.content ?? ""),
        eq(knowledgePages.status, "taken"),
      ),
    )
    .limit(1);
  return original ? { etag, lastModified } : {};
}

/** What is known of an address. */
export async function pageAt(db: Db, crawl: Crawl, address: string): Promise<Page | null> {
  const [page] = await db
    .select()
    .from(knowledgePages)
    .where(and(eq(knowledgePages.source, crawl.source), eq(knowledgePages.address, address)));
  return page ?? null;
}
