import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { openDatabase } from "#core/db";
import { knowledgeTables } from "#core/knowledge";
import { pdfOfScans } from "../../core/knowledge/read/fixtures/pdf-of.ts";
import { type RunningPlatform, startPlatform } from "../running-platform.ts";
import { makeScan } from "../scans/make-scan.ts";
import { SCAN_TEXTS } from "../scans/scan-texts.ts";

const MAIN = fileURLToPath(new URL("./platform-of-folder.ts", import.meta.url));
const WITHIN = { timeout: 180_000, interval: 50 };
const PAGES = 10;

/** A scan of many pages of text. */
function longScan(): Uint8Array {
  const pages = Array.from({ length: PAGES }, (_, at) => {
    const canvas = makeScan(SCAN_TEXTS[at % SCAN_TEXTS.length] ?? [], { dpi: 150, points: 10 + at / 10 });
    return { jpeg: canvas.toBuffer("image/jpeg", 80), width: canvas.width, height: canvas.height };
  });
  return pdfOfScans(pages);
}

/** When each page was recognised, by its number. */
async function pagesIn(folder: string): Promise<Map<number, number>> {
  const database = await openDatabase({ folder });
  const rows = await database.db.select().from(knowledgeTables.knowledgeRecognisedPages);
  await database.close();
  return new Map(rows.map(({ page, at }) => [page, at.getTime()]));
}

const says = (platform: RunningPlatform, pattern: RegExp) =>
  expect.poll(() => platform.output(), WITHIN).toMatch(pattern);

it("goes on with the recognition of a scan where a kill cut it off, and recognises no page twice", async () => {
  const folder = await mkdtemp(join(tmpdir(), "magistrat-drill-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [data, knowledge] = [join(folder, "data"), join(folder, "knowledge")];
  const environment = { MAGISTRAT_DATA: data, DRILL_KNOWLEDGE: knowledge, LOG_LEVEL: "debug" };
  await mkdir(knowledge);
  await writeFile(join(knowledge, "akta.pdf"), longScan());
  const first = await startPlatform(environment, { main: MAIN });
  onTestFinished(first.kill);
  await says(first, /"done":3,"total":10,"path":"akta\.pdf"/);
  await first.kill();
  expect(first.output()).not.toContain("scan read");
  const before = await pagesIn(data);
  expect(before.size).toBeGreaterThanOrEqual(3);
  expect(before.size).toBeLessThan(PAGES);

  const second = await startPlatform(environment, { main: MAIN });
  onTestFinished(second.kill);
  await says(second, /"path":"akta\.pdf","outcome":"added","msg":"scan read"/);
  expect(await second.stop()).toBe(0);
  const after = await pagesIn(data);
  expect(after.size).toBe(PAGES);
  for (const [page, at] of before) expect(after.get(page), `page ${page}`).toBe(at);
});
