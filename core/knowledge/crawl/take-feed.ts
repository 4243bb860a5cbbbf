import { createHash } from "node:crypto";
import { and, eq, isNull, lt, notInArray } from "drizzle-orm";
import { ReadFault } from "../read/read-fault.ts";
import type { Feed, FeedItem } from "../read/web-content.ts";
import { knowledgePages } from "../tables.ts";
import { addressOf } from "./address.ts";
import { keepDocument } from "./keep-document.ts";
import { takeOut } from "./run.ts";
import { noteProblem, settle } from "./settle.ts";
import type { Visit } from "./visit.ts";

const DAY_MS = 86_400_000;

/** Takes the items of a feed as documents with their date; one that the feed has dropped stays for a set time. */
export async function takeFeed(context: Visit, feed: string, { items }: Feed): Promise<void> {
  const { deps, actor, source, crawl } = context;
  const present: string[] = [];
  for (const item of items) {
    const address = addressOfItem(item, feed);
    if (present.includes(address)) continue;
    present.push(address);
    const { document, published } = item;
    const bytes = new TextEncoder().encode(JSON.stringify(item));
    const url = (item.link && addressOf(item.link)) || feed;
    try {
      const outcome = await keepDocument(deps, actor, source, {
        address,
        url,
        publishedOn: published,
        document,
        bytes,
      });
      const seenAt = deps.clock.now();
      await settle(
        deps,
        crawl,
        { address, depth: 0 },
        { status: "item", outcome, feed, leftAt: null, seenAt },
      );
    } catch (error) {
      if (!(error instanceof ReadFault)) throw error;
      await noteProblem(deps, crawl, address, error);
    }
  }
  await deps.database.db
    .update(knowledgePages)
    .set({ leftAt: deps.clock.now() })
    .where(
      and(
        eq(knowledgePages.source, crawl.source),
        eq(knowledgePages.feed, feed),
        isNull(knowledgePages.leftAt),
        ...(present.length > 0 ? [notInArray(knowledgePages.address, present)] : []),
      ),
    );
}

/** Items that left their feed long enough ago leave the knowledge. */
export async function dropOldItems(context: Omit<Visit, "signal">): Promise<void> {
  const { deps, actor, crawl } = context;
  const before = new Date(deps.clock.now().getTime() - deps.settings.keepItemsDays * DAY_MS);
  const old = await deps.database.db
    .select({ address: knowledgePages.address })
    .from(knowledgePages)
    .where(and(eq(knowledgePages.source, crawl.source), lt(knowledgePages.leftAt, before)));
  for (const { address } of old) {
    await takeOut(deps, actor, crawl.source, [address]);
    await settle(deps, crawl, { address, depth: 0 }, { status: "gone", outcome: "removed", leftAt: null });
  }
}

/** An item is known by what its feed knows it by, since its link may change with its title. */
function addressOfItem({ id, link }: FeedItem, feed: string): string {
  const own = /^https?:/i.test(id) ? addressOf(id) : link && addressOf(link);
  return own && own !== feed ? own : `${feed}#${createHash("sha256").update(id).digest("hex").slice(0, 16)}`;
}
