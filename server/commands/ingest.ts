import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Command } from "commander";
import { UserError } from "../explain.ts";
import { withPlatform } from "../with-platform.ts";
import { ingestFolder } from "./ingest-folder.ts";
import { readWebSource } from "./read-web-source.ts";

interface IngestOptions {
  source?: string;
  depth?: number;
  pages?: number;
  ocr: boolean;
  json?: boolean;
}

/** `magistrat ingest PATH|ADDRESS [--source NAME] [--depth N] [--pages N] [--no-ocr] [--json]` */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description(
      "wczytuje do wiedzy folder, plik (MD, HTML, PDF, DOCX, ODT, TXT oraz skany: PDF, PNG, JPEG, TIFF, WebP) albo adres https (strona, sitemap, RSS, Atom); co się nie zmieniło, pomija, czego już nie ma, usuwa; skany rozpoznaje na końcu",
    )
    .argument("<skąd>", "folder, plik albo adres")
    .option("--source <nazwa>", "nazwa źródła; domyślnie pełna ścieżka albo adres")
    .option("--depth <n>", "ile odnośników od adresu iść dalej; domyślnie 0", Number)
    .option("--pages <n>", "ile stron najwyżej zapytać; domyślnie CRAWL_PAGES_PER_RUN", Number)
    .option("--no-ocr", "nie rozpoznaje skanów: z folderu je pomija, spod adresu zostawia je serwerowi")
    .option("--json", "jedna linia JSON")
    .action(async (path: string, options: IngestOptions) => {
      const { source, depth, pages, ocr, json = false } = options;
      if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
        const web = {
          name: source ?? path,
          address: path,
          ...(depth === undefined ? {} : { depth }),
          ...(pages === undefined ? {} : { pages }),
        };
        await withPlatform((platform) => readWebSource(platform, web, { json, ocr }));
        return;
      }
      const absolute = resolve(path);
      if (!(await stat(absolute).catch(() => null)))
        throw new UserError(`Nie ma takiego folderu ani pliku: ${path}`);
      await withPlatform((platform) =>
        ingestFolder(platform, { path: absolute, source: source ?? absolute, ocr, json }),
      );
    });
}
