import { asc, eq, isNull } from "drizzle-orm";
import type { Actor } from "#core/identity";
import { removeAttachment } from "#core/uploads";
import type { Described, ReadDocument } from "./described.ts";
import { DocumentFault, type DocumentFaultCode } from "./document-reader.ts";
import { documentText, fitted, roomForText } from "./document-text.ts";
import { filesOwner } from "./files-owner.ts";
import { readDocumentsJob } from "./jobs.ts";
import { bytesOf, type ReadingDeps } from "./read-document.ts";
import { saveAnswers } from "./save-answers.ts";
import { draftDocuments } from "./tables.ts";

const actor: Actor = { kind: "system", name: "documents" };

type Row = typeof draftDocuments.$inferSelect;

/** What came of the documents that were waiting. */
export interface ReadReport {
  pages: number;
  read: number;
  faults: number;
  /** Whether there is more to do. */
  more: boolean;
}

/**
 * Recognises the pages of documents that wait, the oldest first, each page kept before the next, so a run that is cut
 * off goes on where it was. Ends after `milliseconds`, or when stopped.
 */
export async function readWaiting(
  deps: ReadingDeps,
  { signal, milliseconds }: { signal: AbortSignal; milliseconds: number },
): Promise<ReadReport> {
  const report: ReadReport = { pages: 0, read: 0, faults: 0, more: false };
  const until = Date.now() + milliseconds;
  for (;;) {
    const [row] = await deps.db
      .select()
      .from(draftDocuments)
      .where(isNull(draftDocuments.fault))
      .orderBy(asc(draftDocuments.sentAt))
      .limit(1);
    if (!row) return report;
    if (signal.aborted || Date.now() > until) return { ...report, more: true };
    try {
      if (await step(deps, row, signal)) report.read += 1;
      else report.pages += 1;
    } catch (error) {
      if (signal.aborted) return { ...report, more: true };
      if (!(error instanceof DocumentFault)) throw error;
      report.faults += 1;
      await give(deps, row, error.code);
    }
  }
}

/** One page more; true where there was none left, and the text stands with the draft. */
async function step(deps: ReadingDeps, row: Row, signal: AbortSignal): Promise<boolean> {
  const { id, draftId, file, recognised, scans } = row;
  const found = await bytesOf(deps.uploads, draftId, file);
  const page = scans[recognised.length];
  if (page !== undefined) {
    const more = await deps.reader.recognise({ bytes: found.bytes, page }, signal);
    await deps.db
      .update(draftDocuments)
      .set({ recognised: [...recognised, more] })
      .where(eq(draftDocuments.id, id));
    return false;
  }
  const { pages } = await deps.reader.read({ ...found, recognised });
  const document = { id, name: row.name, ...documentText(pages) };
  await saveAnswers(deps, draftId, {
    given: {},
    base: 0,
    describe: (kept) => withDocument(kept, document),
    actor,
  });
  await give(deps, row, null);
  return true;
}

/** Lets a document go that is read, or cannot be: then the reason stays to be told. */
async function give({ db, uploads }: ReadingDeps, row: Row, fault: DocumentFaultCode | null): Promise<void> {
  if (!row.stays) await removeAttachment(uploads, { owner: filesOwner(row.draftId), id: row.file });
  const those = eq(draftDocuments.id, row.id);
  if (fault === null) await db.delete(draftDocuments).where(those);
  else await db.update(draftDocuments).set({ fault, recognised: [] }).where(those);
}

/** What is kept of somebody's words, with as much of a document more as fits; the same one takes the place of itself. */
export function withDocument(kept: Described | null, document: ReadDocument): Described {
  const before = kept ?? { text: "", proposals: [] };
  const others = (before.documents ?? []).filter(({ id }) => id !== document.id);
  const room = roomForText({ ...before, documents: others });
  return { ...before, documents: [...others, fitted(document, room)] };
}

/** Wakes the job where documents wait, for example after a start. */
export async function wakeReading({ db, jobs }: Pick<ReadingDeps, "db" | "jobs">): Promise<void> {
  const [one] = await db
    .select({ id: draftDocuments.id })
    .from(draftDocuments)
    .where(isNull(draftDocuments.fault))
    .limit(1);
  if (one) await jobs.enqueue(db, readDocumentsJob, {});
}
