import { randomUUID } from "node:crypto";
import { and, asc, count, eq, gt, inArray, or, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import type { Actor } from "#core/identity";
import { dropNotes, dropProblems } from "../ingest/notes.ts";
import { READER_VERSION } from "../ingest/reader-version.ts";
import { removeDocuments } from "../ingest/remove-documents.ts";
import { stopWaiting } from "../scans/wait-for-recognition.ts";
import { knowledgeCrawls, knowledgeDocuments, knowledgePages } from "../tables.ts";
import { addressOf, siteOf } from "./address.ts";
import type { CrawlDeps } from "./crawl-deps.ts";
import { shapeOf } from "./trap.ts";
import type { CheckedSource, CrawlReach, CrawlStop } from "./types.ts";

export type Crawl = typeof knowledgeCrawls.$inferSelect;
export type Page = typeof knowledgePages.$inferSelect;

/** A page that was there once is looked for this long after it has gone. */
const LOOK_FOR_MS = 30 * 86_400_000;

/** The run of a source that a kill or a pause left unfinished, or a new one. */
export async function beginRun(deps: CrawlDeps, actor: Actor, source: CheckedSource): Promise<Crawl> {
  const { db } = deps.database;
  const address = addressOf(source.address) ?? source.address;
  const reach: CrawlReach = {
    depth: source.depth,
    hosts: [siteOf(address), ...source.hosts.map((host) => host.toLowerCase().replace(/^www\./, ""))],
    version: READER_VERSION,
  };
  const [last] = await db.select().from(knowledgeCrawls).where(eq(knowledgeCrawls.source, source.name));
  const isSame =
    last?.address === address && JSON.stringify(sorted(last.reach)) === JSON.stringify(sorted(reach));
  if (last && isSame && !last.endedAt) return last;
  if (last && !isSame) await leaveBehind(deps, actor, source, reach, address);
  const now = deps.clock.now();
  const run = randomUUID();
  const values = {
    address,
    reach,
    run,
    beganAt: now,
    endedAt: null,
    asked: 0,
    // A run that ends early has not read everything anew.
    anew: !isSame || (last?.anew === true && last.stopped !== null),
    stopped: null,
  };
  await db.transaction(async (transaction) => {
    const tx = transaction as Db;
    await tx
      .insert(knowledgeCrawls)
      .values({ source: source.name, ...values })
      .onConflictDoUpdate({ target: knowledgeCrawls.source, set: values });
    await tx
      .update(knowledgePages)
      .set({ run, waiting: true, outcome: null })
      .where(
        and(
          eq(knowledgePages.source, source.name),
          or(
            inArray(knowledgePages.status, [
              "new",
              "taken",
              "list",
              "moved",
              "duplicate",
              "refused",
              "failed",
            ]),
            and(
              eq(knowledgePages.status, "gone"),
              gt(knowledgePages.seenAt, new Date(now.getTime() - LOOK_FOR_MS)),
            ),
          ),
        ),
      );
    const start = { run, waiting: true, depth: 0, outcome: null };
    await tx
      .insert(knowledgePages)
      .values({
        source: source.name,
        address,
        ...start,
        since: now,
        ordinal: 0,
        status: "new",
        shape: shapeOf(address),
      })
      .onConflictDoUpdate({ target: [knowledgePages.source, knowledgePages.address], set: start });
    await dropProblems(tx, source.name);
  });
  return { source: source.name, ...values };
}

/** jsonb keeps no order of keys. */
const sorted = ({ depth, hosts, version }: CrawlReach) => [depth, hosts, version];

/** What the source no longer reaches leaves the knowledge. */
async function leaveBehind(
  deps: CrawlDeps,
  actor: Actor,
  source: CheckedSource,
  reach: CrawlReach,
  start: string,
): Promise<void> {
  const { db } = deps.database;
  const pages = await db.select().from(knowledgePages).where(eq(knowledgePages.source, source.name));
  const out = pages
    .filter(({ address, depth, feed }) =>
      feed ? feed !== start : depth > reach.depth || !reach.hosts.includes(siteOf(address)),
    )
    .map(({ address }) => address);
  await takeOut(deps, actor, source.name, out);
  for (let at = 0; at < out.length; at += 500)
    await db
      .delete(knowledgePages)
      .where(
        and(eq(knowledgePages.source, source.name), inArray(knowledgePages.address, out.slice(at, at + 500))),
      );
}

/** Removes the documents of addresses, where they have any or wait to be one; gives how many there were. */
export async function takeOut(
  deps: CrawlDeps,
  actor: Actor,
  source: string,
  addresses: readonly string[],
): Promise<number> {
  const { db } = deps.database;
  let removed = 0;
  for (let at = 0; at < addresses.length; at += 500) {
    const gone = await db
      .select({ id: knowledgeDocuments.id, path: knowledgeDocuments.path })
      .from(knowledgeDocuments)
      .where(
        and(
          eq(knowledgeDocuments.source, source),
          inArray(knowledgeDocuments.path, addresses.slice(at, at + 500)),
        ),
      );
    await removeDocuments({ db, jobs: deps.jobs }, actor, source, gone);
    removed += gone.length;
    await stopWaiting(db, source, addresses.slice(at, at + 500));
    await dropNotes(db, source, addresses.slice(at, at + 500));
  }
  return removed;
}

/** The page to ask for next: the start and lists first, then what has waited longest. */
export async function nextPage(db: Db, crawl: Crawl): Promise<Page | undefined> {
  const [page] = await db
    .select()
    .from(knowledgePages)
    .where(waitingIn(crawl))
    .orderBy(
      sql`case when ${knowledgePages.address} = ${crawl.address} then 0 when ${knowledgePages.status} = 'list' then 1 else 2 end`,
      asc(knowledgePages.since),
      asc(knowledgePages.depth),
      asc(knowledgePages.ordinal),
    )
    .limit(1);
  return page;
}

/** How many pages wait. */
export async function countWaiting(db: Db, crawl: Crawl): Promise<number> {
  const [row] = await db.select({ n: count() }).from(knowledgePages).where(waitingIn(crawl));
  return row?.n ?? 0;
}

function waitingIn(crawl: Crawl) {
  return and(
    eq(knowledgePages.source, crawl.source),
    eq(knowledgePages.run, crawl.run),
    eq(knowledgePages.waiting, true),
  );
}

/** Notes that a run has ended; what still waits is asked for in the next one. */
export async function endRun(deps: CrawlDeps, crawl: Crawl, stopped: CrawlStop | null): Promise<Crawl> {
  const ended = { endedAt: deps.clock.now(), stopped };
  await deps.database.db.update(knowledgeCrawls).set(ended).where(eq(knowledgeCrawls.source, crawl.source));
  return { ...crawl, ...ended };
}
