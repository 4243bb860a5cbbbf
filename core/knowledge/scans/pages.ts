import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import type { FileHash } from "#core/files";
import type { ReadFault, ReadFaultCode } from "../read/read-fault.ts";
import type { RecognisedPage } from "../read/scan/recognised-page.ts";
import { knowledgeDocuments, knowledgeRecognisedPages, knowledgeScans } from "../tables.ts";

/** Raised when the recogniser makes something else of the same page: every scan is then recognised anew. */
const RECOGNISER_VERSION = 1;

/** A recognised page as it is kept; of one that could not be recognised, why. */
export type KeptPage = RecognisedPage & { fault: ReadFaultCode | null };

/** What is known of the pages of a file. */
export async function keptPages(db: Db, file: FileHash, pages: readonly number[]): Promise<KeptPage[]> {
  if (pages.length === 0) return [];
  const { page, height, lines, confidence, fault } = knowledgeRecognisedPages;
  return db
    .select({ page, height, lines, confidence, fault })
    .from(knowledgeRecognisedPages)
    .where(
      and(
        eq(knowledgeRecognisedPages.file, file),
        eq(knowledgeRecognisedPages.version, RECOGNISER_VERSION),
        inArray(page, [...pages]),
      ),
    )
    .orderBy(page);
}

/** Keeps what was recognised on a page, or why it could not be. */
export async function keepPage(
  db: Db,
  file: FileHash,
  page: number,
  outcome: RecognisedPage | ReadFault,
): Promise<void> {
  const found =
    "lines" in outcome
      ? { ...outcome, height: Math.round(outcome.height), fault: null }
      : { height: 0, lines: [], confidence: null, fault: outcome.code };
  const values = { ...found, page, file, version: RECOGNISER_VERSION, at: new Date() };
  await db
    .insert(knowledgeRecognisedPages)
    .values(values)
    .onConflictDoUpdate({
      target: [knowledgeRecognisedPages.file, knowledgeRecognisedPages.page],
      set: values,
    });
}

/** Forgets the pages of files that no document and no waiting file is made of any more. Gives how many. */
export async function forgetPages(db: Db, before: Date): Promise<number> {
  const used = sql`select file from ${knowledgeDocuments} union all select file from ${knowledgeScans}`;
  const gone = await db
    .delete(knowledgeRecognisedPages)
    .where(
      and(lt(knowledgeRecognisedPages.at, before), sql`${knowledgeRecognisedPages.file} not in (${used})`),
    )
    .returning({ page: knowledgeRecognisedPages.page });
  return gone.length;
}
