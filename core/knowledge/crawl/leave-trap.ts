import { and, eq } from "drizzle-orm";
import { knowledgePages } from "../tables.ts";
import { pageAt } from "./ask-for.ts";
import { CrawlFault } from "./crawl-fault.ts";
import { endlessShapes } from "./discover.ts";
import { noteProblem } from "./settle.ts";
import type { Visit } from "./visit.ts";

/** Once the pattern of an address shows itself to be endless, what still waits of it is left. */
export async function leaveTrap({ deps, crawl }: Visit, address: string): Promise<void> {
  const { db } = deps.database;
  const page = await pageAt(db, crawl, address);
  if (!page || !(await endlessShapes(db, crawl)).has(page.shape)) return;
  const left = await db
    .update(knowledgePages)
    .set({ status: "trap", waiting: false })
    .where(
      and(
        eq(knowledgePages.source, crawl.source),
        eq(knowledgePages.shape, page.shape),
        eq(knowledgePages.waiting, true),
        eq(knowledgePages.status, "new"),
      ),
    )
    .returning({ address: knowledgePages.address });
  if (left.length > 0) await noteProblem(deps, crawl, address, new CrawlFault("trap", String(left.length)));
}
