import { and, eq, isNull, notInArray } from "drizzle-orm";
import type { Db } from "#core/db";
import type { FileStore } from "#core/files";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { readDocument } from "../read/read-document.ts";
import { ReadFault } from "../read/read-fault.ts";
import type { ReadScan } from "../read/read-scan.ts";
import { documentOfScan } from "../scans/document-of-scan.ts";
import { keptPages } from "../scans/pages.ts";
import {
  stopWaiting,
  waitForRecognition,
  waitingScans,
  wakeRecognition,
} from "../scans/wait-for-recognition.ts";
import { knowledgeDocuments, knowledgeProblems } from "../tables.ts";
import { begunAhead } from "./begun-ahead.ts";
import { listFiles } from "./list-files.ts";
import { makeDocument, metadataOf } from "./make-document.ts";
import { type IngestProblem, keptNotes, notesOn } from "./notes.ts";
import { removeDocuments } from "./remove-documents.ts";
import { digestWithoutScans, type SourceFile, sourceFile } from "./source-file.ts";
import { type StoredInput, storeDocument } from "./store-document.ts";

/** So many files are being read while one is stored: a slow one holds up neither the other reading process nor the store. */
const READ_AHEAD = 8;

/** What ingest works with. */
export interface IngestDeps {
  db: Db;
  jobs: Jobs;
  files: FileStore;
}

/** What one ingest did; every path of the source is counted once, but for notes on documents that were read. */
export interface IngestReport {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  /** Files with pages that are pictures: they become documents when these are recognised. */
  waiting: { path: string; pages: number }[];
  problems: IngestProblem[];
}

/** Where to read from. */
export interface IngestFrom {
  path: string;
  source: string;
  /** Leaves pages that are pictures out instead of having them recognised. */
  withoutScans?: boolean;
}

/**
 * Brings the knowledge of one source up to a folder or file on disk. An unchanged file costs one hash, a file
 * that is gone leaves the knowledge, and one that cannot be read is reported and passed over. A scan holds nothing
 * up: it waits until a job has recognised it (`recogniseScans`).
 *
 * @throws StorageFull when the disk takes no more; what was stored before stays
 */
export async function ingest(
  deps: IngestDeps,
  actor: Actor,
  from: IngestFrom,
  onProgress?: (done: number, total: number, path: string) => void,
): Promise<IngestReport> {
  const listing = await listFiles(from.path);
  const known = await knownDigests(deps.db, from.source);
  const notes = await keptNotes(deps.db, from.source);
  const waiting = await waitingScans(deps.db, from.source);
  const report: IngestReport = { added: 0, changed: 0, unchanged: 0, removed: 0, waiting: [], problems: [] };
  for (const place of listing.unlisted) report.problems.push({ ...place, code: "unreadable" });
  let done = 0;
  const isUnchanged = ({ path, digest }: SourceFile) => {
    const before = known.get(path)?.digest;
    return digest === before || (from.withoutScans === true && digestWithoutScans(digest) === before);
  };
  const pagesWaiting = ({ path, digest }: SourceFile) => {
    const scan = from.withoutScans ? undefined : waiting.get(path);
    return scan?.digest === digest ? scan.pages.length : null;
  };
  const readings = begunAhead(listing.files, READ_AHEAD, async (file) => {
    const source = await sourceFile(file);
    const isNew = !isUnchanged(source) && pagesWaiting(source) === null;
    return { source, read: isNew ? await readDocument({ name: source.path, bytes: source.bytes }) : null };
  });
  for (const { item, result } of readings) {
    const { path } = item;
    onProgress?.(done++, listing.files.length, path);
    try {
      const { source, read } = await result;
      if (read) {
        const taken = await takeIn(deps, actor, from, source, read);
        if (typeof taken.outcome === "string") report[taken.outcome] += 1;
        else report.waiting.push({ path, pages: taken.outcome.pages });
        report.problems.push(...taken.notes);
      } else if (isUnchanged(source)) {
        report.unchanged += 1;
        report.problems.push(...(notes.get(path) ?? []));
      } else report.waiting.push({ path, pages: pagesWaiting(source) ?? 0 });
    } catch (error) {
      if (!(error instanceof ReadFault)) throw error;
      report.problems.push({ path, code: error.code, message: error.message });
    }
  }
  const waits = new Set(report.waiting.map(({ path }) => path));
  await keepProblems(deps.db, from.source, report.problems, [...waits]);
  const present = new Set(listing.files.map((file) => file.path));
  const isGone = (path: string) =>
    !present.has(path) && !listing.unlisted.some((place) => isBelow(path, place.path));
  const gone = [...known].filter(([path]) => isGone(path)).map(([path, { id }]) => ({ path, id }));
  await removeDocuments(deps, actor, from.source, gone);
  const over = [...waiting.keys()].filter((path) => isGone(path) || (present.has(path) && !waits.has(path)));
  await stopWaiting(deps.db, from.source, over);
  if (waits.size > 0) await wakeRecognition(deps.db, deps.jobs);
  report.removed = gone.length;
  onProgress?.(done, listing.files.length, "");
  return report;
}

async function takeIn(
  deps: IngestDeps,
  actor: Actor,
  from: IngestFrom,
  file: SourceFile,
  read: ReadScan,
): Promise<{ outcome: "added" | "changed" | { pages: number }; notes: IngestProblem[] }> {
  const { path, bytes } = file;
  const { scans } = read;
  if (scans.length === 0 || from.withoutScans) {
    if (read.blocks.length === 0) throw new ReadFault("unreadable", ONLY_PICTURES);
    const { strays, ...made } = makeDocument(file, read);
    const digest = scans.length > 0 ? digestWithoutScans(file.digest) : file.digest;
    const outcome = await store(deps, actor, from.source, file, { ...made, digest });
    return { outcome, notes: notesOn(path, { strays, leftOut: scans }) };
  }
  // A wrong description is said at once and not after an hour of recognition.
  metadataOf(file.sidecar, read);
  const hash = await deps.files.put(bytes);
  const beside = { path, sidecar: textOf(file.sidecar), asked: textOf(file.asked) };
  const pages = await keptPages(deps.db, hash, scans);
  if (pages.length < scans.length) {
    const scan = { source: from.source, file: hash, digest: file.digest, pages: scans, web: null, ...beside };
    await waitForRecognition(deps.db, deps.jobs, scan, bytes.length);
    return { outcome: { pages: scans.length }, notes: [] };
  }
  const { strays, ...made } = await documentOfScan(beside, bytes, pages);
  const outcome = await store(deps, actor, from.source, file, { ...made, digest: file.digest });
  return { outcome, notes: notesOn(path, { strays, recognised: made.recognised }) };
}

const ONLY_PICTURES =
  "Plik jest skanem, a rozpoznawanie jest wyłączone (--no-ocr). Wczytaj go bez tej opcji.";

async function store(
  deps: IngestDeps,
  actor: Actor,
  source: string,
  { path, bytes }: SourceFile,
  made: Omit<StoredInput, "source" | "path" | "file" | "origin">,
): Promise<"added" | "changed"> {
  const file = { hash: await deps.files.put(bytes), size: bytes.length };
  return storeDocument(deps.db, deps.jobs, actor, { source, path, file, origin: null, ...made });
}

function textOf(bytes: Uint8Array | null): string | null {
  return bytes && new TextDecoder().decode(bytes);
}

/** Pages that were read from addresses under the same name are not of the folder. */
async function knownDigests(db: Db, source: string): Promise<Map<string, { id: string; digest: string }>> {
  const rows = await db
    .select({ id: knowledgeDocuments.id, path: knowledgeDocuments.path, digest: knowledgeDocuments.digest })
    .from(knowledgeDocuments)
    .where(and(eq(knowledgeDocuments.source, source), isNull(knowledgeDocuments.url)));
  return new Map(rows.map(({ path, id, digest }) => [path, { id, digest }]));
}

/** Of the files that wait, the job knows what is wrong. */
async function keepProblems(
  db: Db,
  source: string,
  problems: IngestProblem[],
  waiting: readonly string[],
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .delete(knowledgeProblems)
      .where(and(eq(knowledgeProblems.source, source), notInArray(knowledgeProblems.path, [...waiting])));
    if (problems.length === 0) return;
    await tx
      .insert(knowledgeProblems)
      .values(problems.map((problem) => ({ source, at: new Date(), ...problem })))
      .onConflictDoNothing();
  });
}

function isBelow(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}
