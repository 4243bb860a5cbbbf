import { and, eq, ne } from "drizzle-orm";
import type { ReadScan } from "../read/read-scan.ts";
import type { WebPage } from "../read/web-content.ts";
import { knowledgePages } from "../tables.ts";
import { addressOf, siteOf } from "./address.ts";
import { type Answer, pageAt } from "./ask-for.ts";
import { CrawlFault } from "./crawl-fault.ts";
import { discover } from "./discover.ts";
import { keepDocument } from "./keep-document.ts";
import { leaveTrap } from "./leave-trap.ts";
import { takeOut } from "./run.ts";
import { noteProblem, settle } from "./settle.ts";
import { contentOf, contentOfFile, likenessOf } from "./trap.ts";
import type { Place, Visit } from "./visit.ts";

type Read = WebPage | { kind: "file"; document: ReadScan };
type Versions = { etag: string | null; lastModified: string | null };

/**
 * Takes a page or file into the knowledge, once, where its author wants it to be found; a page's links go into
 * the queue whatever becomes of its text.
 *
 * @throws CrawlFault, ReadFault
 */
export async function takeDocument(
  context: Visit,
  read: Read,
  { page, fetched }: Answer,
  place: Place,
  versions: Versions,
): Promise<void> {
  const { deps, crawl } = context;
  const { address } = place;
  const robots = (fetched.headers["x-robots-tag"] ?? "").toLowerCase();
  const mayFollow = read.kind === "page" && !/\b(?:nofollow|none)\b/.test(robots);
  const passed = mayFollow ? await follow(context, read, place) : null;
  const seenAt = deps.clock.now();
  if (/\b(?:noindex|none)\b/.test(robots) || (read.kind === "page" && read.noindex)) {
    await leave(context, place, { status: "refused", seenAt, content: null, likeness: null });
    if (address === crawl.address) throw new CrawlFault("refused");
    return;
  }
  const { document } = read;
  if (!document) {
    const had = page?.status === "taken";
    await settle(deps, crawl, place, { status: had ? "taken" : "skipped", seenAt });
    if (had || address === crawl.address) throw new CrawlFault("no-content");
    return;
  }
  const { bytes } = fetched;
  const isScan = read.kind === "file" && read.document.scans.length > 0;
  const content = isScan ? contentOfFile(bytes) : contentOf(document);
  const likeness = read.kind === "page" ? likenessOf(document) : null;
  const known = { seenAt, content, likeness, ...versions };
  const canonical = read.kind === "page" ? await canonicalOf(context, read, place) : null;
  if (canonical) {
    await discover(deps, crawl, { links: [canonical], base: canonical, depth: place.depth });
    // Until the other one is there, this one's document stays.
    const isThere = (await pageAt(deps.database.db, crawl, canonical))?.status === "taken";
    return (isThere ? leave : move)(context, place, { status: "moved", ...known });
  }
  if (await isTaken(context, content, address))
    return leave(context, place, { status: "duplicate", ...known });
  const web = { address, url: address, publishedOn: null, document, bytes };
  const outcome = await keepDocument(deps, context.actor, context.source, web);
  await settle(deps, crawl, place, { status: "taken", outcome, ...known });
  if (passed) await noteProblem(deps, crawl, address, passed);
  if (read.kind === "page") await leaveTrap(context, address);
}

/** What is no document of its own has none. */
async function leave(context: Visit, place: Place, settled: Parameters<typeof settle>[3]): Promise<void> {
  const { deps, actor, crawl } = context;
  const removed = await takeOut(deps, actor, crawl.source, [place.address]);
  await settle(deps, crawl, place, { ...settled, outcome: removed > 0 ? "removed" : null });
}

async function move(
  { deps, crawl }: Visit,
  place: Place,
  settled: Parameters<typeof settle>[3],
): Promise<void> {
  await settle(deps, crawl, place, settled);
}

/** Puts a page's links into the queue; gives what to say of those that were left out. */
async function follow(
  { deps, crawl }: Visit,
  page: WebPage,
  { address, depth }: Place,
): Promise<CrawlFault | null> {
  const base = (page.base && addressOf(page.base, address)) || address;
  const { trapped, schemes } = await discover(deps, crawl, { links: page.links, base, depth: depth + 1 });
  if (trapped > 0) return new CrawlFault("trap", String(trapped));
  return schemes > 0 ? new CrawlFault("other-schemes", String(schemes)) : null;
}

/** Another address of the source that the page names as its own; null where it does not, or cannot be right. */
async function canonicalOf({ deps, crawl }: Visit, page: WebPage, place: Place): Promise<string | null> {
  const canonical = page.canonical && addressOf(page.canonical, place.address);
  if (!canonical || canonical === place.address || !crawl.reach.hosts.includes(siteOf(canonical)))
    return null;
  // Broken systems name their home page on every page.
  if (new URL(canonical).pathname === "/" && new URL(place.address).pathname !== "/") return null;
  const known = await pageAt(deps.database.db, crawl, canonical);
  return known && /^(?:moved|gone|failed|refused|skipped|trap)$/.test(known.status) ? null : canonical;
}

async function isTaken({ deps, crawl }: Visit, content: string, address: string): Promise<boolean> {
  const [same] = await deps.database.db
    .select({ address: knowledgePages.address })
    .from(knowledgePages)
    .where(
      and(
        eq(knowledgePages.source, crawl.source),
        eq(knowledgePages.content, content),
        eq(knowledgePages.status, "taken"),
        ne(knowledgePages.address, address),
      ),
    )
    .limit(1);
  return same !== undefined;
}
