import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Command } from "commander";
import { ingest, syncIndex } from "#core/knowledge";
import { UserError } from "../explain.ts";
import { EXIT, print, progressBar } from "../terminal.ts";
import { withPlatform } from "../with-platform.ts";

/** `magistrat ingest PATH [--source NAME] [--json]` */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description(
      "wczytuje folder albo plik (MD, HTML, PDF, DOCX, ODT, TXT) do wiedzy; pliki bez zmian pomija, brakujące usuwa",
    )
    .argument("<ścieżka>", "folder albo plik")
    .option("--source <nazwa>", "nazwa źródła; domyślnie pełna ścieżka")
    .option("--json", "jedna linia JSON")
    .action(async (path: string, options: { source?: string; json?: boolean }) => {
      const absolute = resolve(path);
      if (!(await stat(absolute).catch(() => null)))
        throw new UserError(`Nie ma takiego folderu ani pliku: ${path}`);
      await withPlatform(async ({ database, jobs, files, index }) => {
        const reading = progressBar("Czytanie", options.json === true);
        const report = await ingest(
          { db: database.db, jobs, files },
          { kind: "system", name: "cli" },
          { path: absolute, source: options.source ?? absolute },
          (done, total) => reading.at(done, total),
        );
        reading.end();
        const indexing = progressBar("Indeksowanie", options.json === true);
        await syncIndex(database, index, (done, total) => indexing.at(done, total));
        indexing.end();
        print(options.json === true, report, () =>
          [
            `Dodane: ${report.added}, zmienione: ${report.changed}, bez zmian: ${report.unchanged}, usunięte: ${report.removed}.`,
            ...report.problems.map((problem) => `! ${problem.path}: ${problem.message}`),
          ].join("\n"),
        );
        if (report.problems.length > 0) process.exitCode = EXIT.attention;
      });
    });
}
