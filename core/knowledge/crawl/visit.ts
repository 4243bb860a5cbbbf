import type { Actor } from "#core/identity";
import { askDuplicatesAgain } from "./ask-duplicates-again.ts";
import { type Answer, askFor } from "./ask-for.ts";
import type { CrawlDeps } from "./crawl-deps.ts";
import { CrawlFault } from "./crawl-fault.ts";
import { discover } from "./discover.ts";
import { readAnswer } from "./read-answer.ts";
import { type Crawl, type Page, takeOut } from "./run.ts";
import { settle } from "./settle.ts";
import { takeDocument } from "./take-document.ts";
import { takeFeed } from "./take-feed.ts";
import type { CheckedSource } from "./types.ts";

/** What every step of one run works with. */
export interface Visit {
  deps: CrawlDeps;
  actor: Actor;
  source: CheckedSource;
  crawl: Crawl;
  signal: AbortSignal | undefined;
}

/** The address that answered, and how far from the start it is. */
export type Place = { address: string; depth: number };

/**
 * Asks for one page of the queue and does what its answer says.
 *
 * @throws FetchFault, CrawlFault, ReadFault: why it could not be read
 */
export async function visit(context: Visit, page: Page): Promise<void> {
  const { deps, crawl, actor } = context;
  const asked = await askFor(deps, crawl, page, context.signal);
  if (asked.address === page.address) {
    if (asked.kind === "answer") await take(context, asked, { address: page.address, depth: page.depth });
    return askDuplicatesAgain(context, page);
  }
  // Before the target is taken, or it would be a duplicate of what it replaces.
  await settle(deps, crawl, page, { status: "moved", content: null, likeness: null });
  if (asked.kind === "answer") {
    const depth = Math.min(page.depth, asked.page?.depth ?? page.depth);
    try {
      await take(context, asked, { address: asked.address, depth });
    } catch (error) {
      const { status, content, likeness } = page;
      await settle(deps, crawl, page, { status: status === "new" ? "moved" : status, content, likeness });
      throw new ElsewhereFault({ address: asked.address, depth }, asked.page, error);
    }
  }
  const removed = await takeOut(deps, actor, crawl.source, [page.address]);
  if (removed > 0) await settle(deps, crawl, page, { outcome: "removed" });
  await askDuplicatesAgain(context, page);
}

/** A fault of the address that a page redirects to. */
export class ElsewhereFault extends Error {
  readonly place: Place;
  readonly page: Page | null;
  override readonly cause: unknown;

  constructor(place: Place, page: Page | null, cause: unknown) {
    super("elsewhere");
    this.place = place;
    this.page = page;
    this.cause = cause;
  }
}

async function take(context: Visit, asked: Answer, place: Place): Promise<void> {
  const { deps, crawl, actor } = context;
  const { fetched, page } = asked;
  const { status } = fetched;
  const seenAt = deps.clock.now();
  if (status === 304) {
    const outcome = page?.status === "taken" ? ("unchanged" as const) : null;
    return settle(deps, crawl, place, { outcome, seenAt });
  }
  if (status === 404 || status === 410) {
    const removed = await takeOut(deps, actor, crawl.source, [place.address]);
    await settle(deps, crawl, place, {
      status: "gone",
      outcome: removed > 0 ? "removed" : null,
      content: null,
      likeness: null,
    });
    if (place.address === crawl.address) throw new CrawlFault("not-found");
    return;
  }
  if (status >= 500) throw new CrawlFault("server-error", String(status));
  if (status === 401 || status === 403 || status === 451) throw new CrawlFault("not-allowed", String(status));
  if (status !== 200) throw new CrawlFault("wrong-status", String(status));
  const versions = {
    etag: fetched.headers.etag ?? null,
    lastModified: fetched.headers["last-modified"] ?? null,
  };
  const read = await readAnswer(place.address, fetched, deps.settings.largestBytes);
  if (read === null || ((read.kind === "feed" || read.kind === "sitemap") && !isList(crawl, page, place)))
    return settle(deps, crawl, place, { status: "skipped", ...versions });
  if (read.kind === "sitemap") {
    const base = place.address;
    await discover(deps, crawl, { links: read.sitemaps, base, depth: 0, status: "list" });
    await discover(deps, crawl, { links: read.pages, base, depth: 0 });
    return settle(deps, crawl, place, { status: "list", seenAt, ...versions });
  }
  if (read.kind === "feed") {
    await takeFeed(context, place.address, read);
    return settle(deps, crawl, place, { status: "list", seenAt, ...versions });
  }
  return takeDocument(context, read, asked, place, versions);
}

/** The start, what a sitemap names as one, and what a redirect of these leads to. */
function isList(crawl: Crawl, page: Page | null, place: Place): boolean {
  return place.address === crawl.address || page === null || page.status === "list" || place.depth === 0;
}
