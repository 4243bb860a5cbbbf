import { and, eq } from "drizzle-orm";
import type { Db } from "#core/db";
import type { Actor } from "#core/identity";
import { fileNameOf } from "../crawl/address.ts";
import { makeWebDocument } from "../crawl/make-web-document.ts";
import type { IngestDeps } from "../ingest/ingest.ts";
import { type IngestProblem, notesOn } from "../ingest/notes.ts";
import { type StoredInput, storeDocument } from "../ingest/store-document.ts";
import { ReadFault } from "../read/read-fault.ts";
import { knowledgePages, knowledgeProblems, knowledgeScans } from "../tables.ts";
import { documentOfScan, readRecognised } from "./document-of-scan.ts";
import { type KeptPage, keptPages } from "./pages.ts";
import { recognisedOf } from "./recognised-of.ts";
import type { WaitingScan } from "./wait-for-recognition.ts";

/** What became of a scan; null where it waits no longer, since the file changed or went meanwhile. */
export type CompletedScan = {
  path: string;
  outcome: "added" | "changed" | "problem";
  problems: IngestProblem[];
} | null;

/** Makes a document of a scan whose pages are all recognised, or reports why there is none. */
export async function completeScan(
  deps: Pick<IngestDeps, "db" | "jobs" | "files">,
  actor: Actor,
  scan: WaitingScan,
): Promise<CompletedScan> {
  const { source, path } = scan;
  try {
    const bytes = await deps.files.get(scan.file);
    if (!bytes) throw new ReadFault("unreadable", "Oryginał skanu zniknął. Wczytaj plik jeszcze raz.");
    const pages = await keptPages(deps.db, scan.file, scan.pages);
    const { made, strays } = await madeOf(scan, bytes, pages);
    return await deps.db.transaction(async (transaction) => {
      const tx = transaction as Db;
      if (!(await takeScan(tx, scan))) return null;
      const file = { hash: scan.file, size: bytes.length };
      const outcome = await storeDocument(tx, deps.jobs, actor, { source, path, file, ...made });
      const problems = notesOn(path, { strays, recognised: made.recognised ?? null });
      if (scan.web) await noteOutcome(tx, scan, outcome);
      await keepProblems(tx, source, problems);
      return { path, outcome, problems };
    });
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    const problem = { path, code: error.code, message: error.message };
    return deps.db.transaction(async (transaction) => {
      const tx = transaction as Db;
      if (!(await takeScan(tx, scan))) return null;
      if (scan.web) await noteOutcome(tx, scan, "problem");
      await keepProblems(tx, source, [problem]);
      return { path, outcome: "problem" as const, problems: [problem] };
    });
  }
}

async function madeOf(
  scan: WaitingScan,
  bytes: Uint8Array,
  pages: KeptPage[],
): Promise<{ made: Omit<StoredInput, "source" | "path" | "file">; strays: string[] }> {
  const { digest, path, web } = scan;
  if (!web) {
    const { strays, ...made } = await documentOfScan(scan, bytes, pages);
    return { made: { ...made, digest, origin: null }, strays };
  }
  const document = await readRecognised({ name: fileNameOf(path, "pdf"), bytes }, pages);
  return { made: makeWebDocument(document, web, recognisedOf(pages)), strays: [] };
}

/** The run that met the file counts what became of it; one that gave no document is asked for whole, and named, again. */
async function noteOutcome(
  tx: Db,
  scan: WaitingScan,
  outcome: "added" | "changed" | "problem",
): Promise<void> {
  const { source, address } = knowledgePages;
  await tx
    .update(knowledgePages)
    .set(outcome === "problem" ? { etag: null, lastModified: null } : { outcome })
    .where(and(eq(source, scan.source), eq(address, scan.path)));
}

async function takeScan(tx: Db, { source, path, digest }: WaitingScan): Promise<boolean> {
  const taken = await tx
    .delete(knowledgeScans)
    .where(
      and(
        eq(knowledgeScans.source, source),
        eq(knowledgeScans.path, path),
        eq(knowledgeScans.digest, digest),
      ),
    )
    .returning({ path: knowledgeScans.path });
  return taken.length > 0;
}

async function keepProblems(tx: Db, source: string, problems: IngestProblem[]): Promise<void> {
  for (const problem of problems)
    await tx
      .insert(knowledgeProblems)
      .values({ source, at: new Date(), ...problem })
      .onConflictDoNothing();
}
