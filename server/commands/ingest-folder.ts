import { type IngestReport, ingest, syncIndex } from "#core/knowledge";
import type { Platform } from "../platform.ts";
import { EXIT, print, progressBar } from "../terminal.ts";
import { recogniseSource } from "./recognise-source.ts";

/** A folder or file to read, and how. */
export interface FolderToRead {
  path: string;
  source: string;
  /** Whether scans are recognised; they are left out otherwise. */
  ocr: boolean;
  json: boolean;
}

/** Reads a folder or file into the knowledge, waits until its scans are recognised, and says how it went. */
export async function ingestFolder(platform: Platform, folder: FolderToRead): Promise<void> {
  const report = await read(platform, folder);
  await indexAll(platform, folder.json);
  if (report.waiting.length > 0) {
    await recognise(platform, folder, report);
    await indexAll(platform, folder.json);
  }
  print(folder.json, report, () =>
    [
      `Dodane: ${report.added}, zmienione: ${report.changed}, bez zmian: ${report.unchanged}, usunięte: ${report.removed}.`,
      ...report.waiting.map(({ path, pages }) => `… ${path}: czeka na rozpoznanie (stron: ${pages})`),
      ...report.problems.map((problem) => `! ${problem.path}: ${problem.message}`),
    ].join("\n"),
  );
  if (report.problems.length > 0) process.exitCode = EXIT.attention;
}

async function read(
  { database, jobs, files }: Platform,
  { path, source, ocr, json }: FolderToRead,
): Promise<IngestReport> {
  const bar = progressBar("Czytanie", json);
  const report = await ingest(
    { db: database.db, jobs, files },
    { kind: "system", name: "cli" },
    { path, source, withoutScans: !ocr },
    (done, total) => bar.at(done, total),
  );
  bar.end();
  return report;
}

/** Recognises what waits and moves it in the report from there to what became of it. */
async function recognise(platform: Platform, folder: FolderToRead, report: IngestReport): Promise<void> {
  const completed = await recogniseSource(platform, folder.source, folder.json);
  for (const { outcome, problems } of completed) {
    if (outcome !== "problem") report[outcome] += 1;
    report.problems.push(...problems);
  }
  const over = new Set(completed.map(({ path }) => path));
  report.waiting = report.waiting.filter(({ path }) => !over.has(path));
  if (report.waiting.length === 0) return;
  // What a server on the same database recognised meanwhile is told by a second look, a hash a file.
  const { problems } = await read(platform, folder);
  const isNew = ({ path }: { path: string }) => report.waiting.some((scan) => scan.path === path);
  report.added += report.waiting.length;
  report.problems.push(...problems.filter(isNew));
  report.waiting = [];
}

async function indexAll({ database, index }: Platform, json: boolean): Promise<void> {
  const bar = progressBar("Indeksowanie", json);
  await syncIndex(database, index, (done, total) => bar.at(done, total));
  bar.end();
}
