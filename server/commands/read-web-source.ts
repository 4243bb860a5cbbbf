import { type CrawlReport, crawl, listCrawls, syncIndex, type WebSource, webSource } from "#core/knowledge";
import { UserError } from "../explain.ts";
import type { Platform } from "../platform.ts";
import { EXIT, print, progressBar } from "../terminal.ts";
import { crawlDeps } from "../web-sources.ts";
import { recogniseSource } from "./recognise-source.ts";
import { webReportText } from "./web-report.ts";

/** Reads one web source to the end of its run, recognises the scans it met, with bars, and says how it went. */
export async function readWebSource(
  platform: Platform,
  source: WebSource,
  { json, ocr = true }: { json: boolean; ocr?: boolean },
): Promise<void> {
  if (!webSource.safeParse(source).success)
    throw new UserError(
      "Tego źródła nie da się czytać. Podaj adres http albo https, --depth od 0 do 20 i --pages od 1.",
    );
  const { database, index } = platform;
  const reading = progressBar("Czytanie", json);
  const actor = { kind: "system", name: "cli" } as const;
  let report: CrawlReport = await crawl(crawlDeps(platform), actor, source, { onProgress: reading.at });
  reading.end();
  if (ocr && report.waiting > 0) {
    await recogniseSource(platform, source.name, json);
    report = (await listCrawls(database.db)).find((crawl) => crawl.source === source.name) ?? report;
  }
  const indexing = progressBar("Indeksowanie", json);
  await syncIndex(database, index, indexing.at);
  indexing.end();
  print(json, report, () => webReportText(report));
  if (report.problems.length > 0 || report.stopped) process.exitCode = EXIT.attention;
}
