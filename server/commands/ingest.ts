import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Command } from "commander";
import { ingest, syncIndex } from "#core/knowledge";
import { UserError } from "../explain.ts";
import { EXIT, print, progressBar } from "../terminal.ts";
import { withPlatform } from "../with-platform.ts";
import { readWebSource } from "./read-web-source.ts";

interface IngestOptions {
  source?: string;
  depth?: number;
  pages?: number;
  json?: boolean;
}

/** `magistrat ingest PATH|ADDRESS [--source NAME] [--depth N] [--pages N] [--json]` */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description(
      "wczytuje do wiedzy folder, plik (MD, HTML, PDF, DOCX, ODT, TXT) albo adres https (strona, sitemap, RSS, Atom); co się nie zmieniło, pomija, czego już nie ma, usuwa",
    )
    .argument("<skąd>", "folder, plik albo adres")
    .option("--source <nazwa>", "nazwa źródła; domyślnie pełna ścieżka albo adres")
    .option("--depth <n>", "ile odnośników od adresu iść dalej; domyślnie 0", Number)
    .option("--pages <n>", "ile stron najwyżej zapytać; domyślnie CRAWL_PAGES_PER_RUN", Number)
    .option("--json", "jedna linia JSON")
    .action(async (path: string, options: IngestOptions) => {
      if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
        const { source: name = path, depth, pages } = options;
        const source = {
          name,
          address: path,
          ...(depth === undefined ? {} : { depth }),
          ...(pages === undefined ? {} : { pages }),
        };
        await withPlatform((platform) => readWebSource(platform, source, options.json === true));
        return;
      }
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
