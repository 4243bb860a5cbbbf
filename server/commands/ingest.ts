import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Command } from "commander";
import { type IngestReport, ingest, recogniseScans, syncIndex } from "#core/knowledge";
import { UserError } from "../explain.ts";
import type { Platform } from "../platform.ts";
import { EXIT, print, progressBar } from "../terminal.ts";
import { withPlatform } from "../with-platform.ts";

interface Options {
  source?: string;
  ocr: boolean;
  json?: boolean;
}

const actor = { kind: "system", name: "cli" } as const;

/** `magistrat ingest PATH [--source NAME] [--no-ocr] [--json]` */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description(
      "wczytuje folder albo plik (MD, HTML, PDF, DOCX, ODT, TXT oraz skany: PDF, PNG, JPEG, TIFF, WebP) do wiedzy; pliki bez zmian pomija, brakujące usuwa; skany rozpoznaje na końcu",
    )
    .argument("<ścieżka>", "folder albo plik")
    .option("--source <nazwa>", "nazwa źródła; domyślnie pełna ścieżka")
    .option("--no-ocr", "nie rozpoznaje tekstu na skanach: pomija je")
    .option("--json", "jedna linia JSON")
    .action(async (path: string, options: Options) => {
      const absolute = resolve(path);
      if (!(await stat(absolute).catch(() => null)))
        throw new UserError(`Nie ma takiego folderu ani pliku: ${path}`);
      await withPlatform(async (platform) => {
        const source = options.source ?? absolute;
        const report = await readFolder(platform, absolute, source, options);
        await indexAll(platform, options);
        if (report.waiting.length > 0) {
          await recogniseFolder(platform, source, report, options);
          // What a server on the same database recognised meanwhile is told by a second look, a hash a file.
          if (report.waiting.length > 0) {
            const { problems } = await readFolder(platform, absolute, source, options);
            const isNew = ({ path }: { path: string }) => report.waiting.some((scan) => scan.path === path);
            report.added += report.waiting.length;
            report.problems.push(...problems.filter(isNew));
            report.waiting = [];
          }
          await indexAll(platform, options);
        }
        print(options.json === true, report, () =>
          [
            `Dodane: ${report.added}, zmienione: ${report.changed}, bez zmian: ${report.unchanged}, usunięte: ${report.removed}.`,
            ...report.waiting.map(({ path, pages }) => `… ${path}: czeka na rozpoznanie (stron: ${pages})`),
            ...report.problems.map((problem) => `! ${problem.path}: ${problem.message}`),
          ].join("\n"),
        );
        if (report.problems.length > 0) process.exitCode = EXIT.attention;
      });
    });
}

async function readFolder(
  { database, jobs, files }: Platform,
  path: string,
  source: string,
  { json, ocr }: Options,
): Promise<IngestReport> {
  const bar = progressBar("Czytanie", json === true);
  const from = { path, source, withoutScans: !ocr };
  const report = await ingest({ db: database.db, jobs, files }, actor, from, (done, total) =>
    bar.at(done, total),
  );
  bar.end();
  return report;
}

/** Recognises what waits and moves it in the report from there to what became of it. */
async function recogniseFolder(
  { database, jobs, files }: Platform,
  source: string,
  report: IngestReport,
  { json }: Options,
): Promise<void> {
  const bar = progressBar("Rozpoznawanie skanów, strony", json === true);
  const completed = await recogniseScans({ database, jobs, files }, actor, {
    source,
    onProgress: ({ done, total }) => bar.at(done, total),
  });
  bar.end();
  for (const { outcome, problems } of completed) {
    if (outcome !== "problem") report[outcome] += 1;
    report.problems.push(...problems);
  }
  const over = new Set(completed.map(({ path }) => path));
  report.waiting = report.waiting.filter(({ path }) => !over.has(path));
}

async function indexAll({ database, index }: Platform, { json }: Options): Promise<void> {
  const bar = progressBar("Indeksowanie", json === true);
  await syncIndex(database, index, (done, total) => bar.at(done, total));
  bar.end();
}
