import { and, eq } from "drizzle-orm";
import type { Db } from "#core/db";
import type { Actor } from "#core/identity";
import type { IngestDeps } from "../ingest/ingest.ts";
import { makeDocument } from "../ingest/make-document.ts";
import { type IngestProblem, notesOn } from "../ingest/notes.ts";
import { storeDocument } from "../ingest/store-document.ts";
import { readDocument } from "../read/read-document.ts";
import { ReadFault } from "../read/read-fault.ts";
import { knowledgeProblems, knowledgeScans } from "../tables.ts";
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
  const { source, path, digest } = scan;
  try {
    const bytes = await deps.files.get(scan.file);
    if (!bytes) throw new ReadFault("unreadable", "Oryginał skanu zniknął. Wczytaj plik jeszcze raz.");
    const made = await documentOf(scan, bytes, await keptPages(deps.db, scan.file, scan.pages));
    return await deps.db.transaction(async (transaction) => {
      const tx = transaction as Db;
      if (!(await takeScan(tx, scan))) return null;
      const { strays, ...document } = made;
      const file = { hash: scan.file, size: bytes.length };
      const outcome = await storeDocument(tx, deps.jobs, actor, { source, path, digest, file, ...document });
      const problems = notesOn(path, { strays, recognised: made.recognised });
      await keepProblems(tx, source, problems);
      return { path, outcome, problems };
    });
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    const problem = { path, code: error.code, message: error.message };
    return deps.db.transaction(async (transaction) => {
      const tx = transaction as Db;
      if (!(await takeScan(tx, scan))) return null;
      await keepProblems(tx, source, [problem]);
      return { path, outcome: "problem" as const, problems: [problem] };
    });
  }
}

/** The document of a file with its pages as they were recognised. @throws ReadFault */
export async function documentOf(
  { path, sidecar, asked }: Pick<WaitingScan, "path" | "sidecar" | "asked">,
  bytes: Uint8Array,
  pages: KeptPage[],
) {
  const document = await readDocument({ name: path, bytes, recognised: pages }).catch((error: unknown) => {
    // Where no page could be recognised, why is worth more than that there is no text.
    const fault = pages.every((page) => page.fault) && pages[0]?.fault;
    throw error instanceof ReadFault && error.code === "unreadable" && fault ? new ReadFault(fault) : error;
  });
  const beside = (text: string | null) => (text === null ? null : new TextEncoder().encode(text));
  const made = makeDocument({ path, sidecar: beside(sidecar), asked: beside(asked) }, document);
  return { ...made, recognised: recognisedOf(pages) };
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
