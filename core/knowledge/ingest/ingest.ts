import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { and, eq, isNull } from "drizzle-orm";
import { parse as parseYaml } from "yaml";
import type { Db } from "#core/db";
import type { FileStore } from "#core/files";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { passagesOf } from "../passages.ts";
import { readDocument } from "../read/read-document.ts";
import { ReadFault } from "../read/read-fault.ts";
import { knowledgeDocuments, knowledgeProblems } from "../tables.ts";
import { begunAhead } from "./begun-ahead.ts";
import { checkedMetadata } from "./document-metadata.ts";
import { knownQuestions } from "./known-questions.ts";
import { type ListedFile, listFiles, questionsBeside, sidecarOf } from "./list-files.ts";
import { READER_VERSION } from "./reader-version.ts";
import { removeDocuments } from "./remove-documents.ts";
import { storeDocument } from "./store-document.ts";

/** The document is read; only questions beside it were left out. */
const STRAY_ANSWERS = "stray-answers";
/** So many files are being read while one is stored: one for each reading process. */
const READ_AHEAD = 2;
const LARGEST_FILE = 50 * 1024 * 1024;

/** What ingest works with. */
export interface IngestDeps {
  db: Db;
  jobs: Jobs;
  files: FileStore;
}

/** A file that could not be read; its last good version stays in place. */
export interface IngestProblem {
  path: string;
  code: string;
  message: string;
}

/** What one ingest did; every path of the source is counted once. */
export interface IngestReport {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  problems: IngestProblem[];
}

/**
 * Brings the knowledge of one source up to a folder or file on disk. An unchanged file costs one hash, a file
 * that is gone leaves the knowledge, and one that cannot be read is reported and passed over.
 *
 * @throws StorageFull when the disk takes no more; what was stored before stays
 */
export async function ingest(
  deps: IngestDeps,
  actor: Actor,
  from: { path: string; source: string },
  onProgress?: (done: number, total: number, path: string) => void,
): Promise<IngestReport> {
  const listing = await listFiles(from.path);
  const known = await knownDigests(deps.db, from.source);
  const stray = await knownStrays(deps.db, from.source);
  const report: IngestReport = { added: 0, changed: 0, unchanged: 0, removed: 0, problems: [] };
  for (const place of listing.unlisted) report.problems.push({ ...place, code: "unreadable" });
  let done = 0;
  const readings = begunAhead(listing.files, READ_AHEAD, (file) =>
    readListed(file, known.get(file.path)?.digest),
  );
  for (const { item: file, result } of readings) {
    onProgress?.(done++, listing.files.length, file.path);
    try {
      const { outcome, strays } = await storeRead(deps, actor, from.source, file, await result);
      report[outcome] += 1;
      if (strays.length > 0) report.problems.push(strayAnswers(file.path, strays));
      else if (outcome === "unchanged") report.problems.push(...(stray.get(file.path) ?? []));
    } catch (error) {
      if (!(error instanceof ReadFault)) throw error;
      report.problems.push({ path: file.path, code: error.code, message: error.message });
    }
  }
  await keepProblems(deps.db, from.source, report.problems);
  const present = new Set(listing.files.map((file) => file.path));
  const gone = [...known]
    .filter(([path]) => !present.has(path) && !listing.unlisted.some((place) => isBelow(path, place.path)))
    .map(([path, { id }]) => ({ path, id }));
  await removeDocuments(deps, actor, from.source, gone);
  report.removed = gone.length;
  onProgress?.(done, listing.files.length, "");
  return report;
}

/** A file as it is to be stored, or that it is as it was. */
type ReadFile = "unchanged" | Awaited<ReturnType<typeof readChanged>>;

/** Reads and hashes a file, and parses it where it is not the one that is known. */
async function readListed(file: ListedFile, knownDigest: string | undefined): Promise<ReadFile> {
  const bytes = await readWhole(file);
  const sidecar = await readFile(sidecarOf(file)).catch(() => null);
  const asked = await readFile(questionsBeside(file)).catch(() => null);
  const digest = createHash("sha256")
    .update(`${READER_VERSION}\n`)
    .update(bytes)
    .update("\n")
    .update(sidecar ?? "")
    .update("\n")
    .update(asked ?? "")
    .digest("hex");
  return digest === knownDigest ? "unchanged" : readChanged(file, { bytes, sidecar, asked, digest });
}

async function readChanged(
  file: ListedFile,
  {
    bytes,
    sidecar,
    asked,
    digest,
  }: { bytes: Uint8Array; sidecar: Uint8Array | null; asked: Uint8Array | null; digest: string },
) {
  const document = await readDocument({ name: file.path, bytes });
  const metadata = checkedMetadata({ ...document.metadata, ...(sidecar ? yamlOf(sidecar) : {}) });
  const passages = passagesOf(document);
  if (passages.length === 0)
    throw new ReadFault("empty", `W pliku nie ma tekstu (${extname(file.path) || "bez rozszerzenia"}).`);
  const { known: questions, strays } = asked ? knownQuestions(asked, passages) : { known: [], strays: [] };
  return { bytes, digest, document, metadata, passages, questions, strays };
}

async function storeRead(
  deps: IngestDeps,
  actor: Actor,
  source: string,
  { path }: ListedFile,
  read: ReadFile,
): Promise<{ outcome: "added" | "changed" | "unchanged"; strays: string[] }> {
  if (read === "unchanged") return { outcome: "unchanged", strays: [] };
  const { bytes, strays, ...document } = read;
  const hash = await deps.files.put(bytes);
  const outcome = await storeDocument(deps.db, deps.jobs, actor, {
    source,
    path,
    file: { hash, size: bytes.length },
    origin: null,
    ...document,
  });
  return { outcome, strays };
}

function strayAnswers(path: string, strays: readonly string[]): IngestProblem {
  const quoted = strays.map((answer) => `„${answer}”`).join(", ");
  return {
    path,
    code: STRAY_ANSWERS,
    message: `Dokument jest wczytany, ale pominięto pytania, których odpowiedź w nim nie stoi: ${quoted}. Popraw pole answer w pliku .questions.yaml.`,
  };
}

/** The problems of documents that were read all the same: they last as long as the document stays as it is. */
async function knownStrays(db: Db, source: string): Promise<Map<string, IngestProblem[]>> {
  const { path, code, message } = knowledgeProblems;
  const rows = await db
    .select({ path, code, message })
    .from(knowledgeProblems)
    .where(and(eq(knowledgeProblems.source, source), eq(code, STRAY_ANSWERS)));
  return Map.groupBy(rows, (problem) => problem.path);
}

async function readWhole(file: ListedFile): Promise<Uint8Array> {
  try {
    const { size } = await stat(file.absolute);
    if (size > LARGEST_FILE)
      throw new ReadFault(
        "too-large",
        "Plik jest za duży: można wczytać najwyżej 50 MB. Podziel go na części.",
      );
    return await readFile(file.absolute);
  } catch (error) {
    if (error instanceof ReadFault) throw error;
    throw new ReadFault("unreadable", "Nie można odczytać pliku. Sprawdź uprawnienia do odczytu.");
  }
}

function yamlOf(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = parseYaml(new TextDecoder().decode(bytes), { maxAliasCount: 20 });
    if (value && typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // falls through to the one message for a description that is no YAML mapping
  }
  throw new ReadFault(
    "metadata",
    "Opis dokumentu (plik .yaml obok) nie jest poprawnym YAML z polami title, unit, visibility…",
  );
}

/** Pages that were read from addresses under the same name are not of the folder. */
async function knownDigests(db: Db, source: string): Promise<Map<string, { id: string; digest: string }>> {
  const rows = await db
    .select({ id: knowledgeDocuments.id, path: knowledgeDocuments.path, digest: knowledgeDocuments.digest })
    .from(knowledgeDocuments)
    .where(and(eq(knowledgeDocuments.source, source), isNull(knowledgeDocuments.url)));
  return new Map(rows.map(({ path, id, digest }) => [path, { id, digest }]));
}

async function keepProblems(db: Db, source: string, problems: IngestProblem[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(knowledgeProblems).where(eq(knowledgeProblems.source, source));
    if (problems.length === 0) return;
    await tx
      .insert(knowledgeProblems)
      .values(problems.map((problem) => ({ source, at: new Date(), ...problem })));
  });
}

function isBelow(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}
