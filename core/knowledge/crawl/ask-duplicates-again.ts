import { and, eq } from "drizzle-orm";
import { knowledgePages } from "../tables.ts";
import { pageAt } from "./ask-for.ts";
import type { Page } from "./run.ts";
import type { Visit } from "./visit.ts";

/** Where a page no longer says what others said after it, one of them takes its place. */
export async function askDuplicatesAgain({ deps, crawl }: Visit, before: Page | null): Promise<void> {
  if (before?.status !== "taken" || !before.content) return;
  const { db } = deps.database;
  const after = await pageAt(db, crawl, before.address);
  if (after?.status === "taken" && after.content === before.content) return;
  await db
    .update(knowledgePages)
    .set({ run: crawl.run, waiting: true })
    .where(
      and(
        eq(knowledgePages.source, crawl.source),
        eq(knowledgePages.content, before.content),
        eq(knowledgePages.status, "duplicate"),
      ),
    );
}
