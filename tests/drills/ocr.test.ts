import { expect, it } from "vitest";
import { measureScans } from "#tests/scans/measure-scans";
import { SCAN_SET } from "#tests/scans/scan-set";

it("reads clean scans with at most 3 wrong letters of a hundred, and the others well enough to be found", async () => {
  const figures = await measureScans(SCAN_SET);
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  const rates = new Map(figures.map(({ kind, errorRate }) => [kind, errorRate]));
  expect(SCAN_SET).toHaveLength(20);
  expect(rates.get("clean")).toBeLessThanOrEqual(0.03);
  for (const [kind, rate] of rates) expect(rate, kind).toBeLessThanOrEqual(0.15);
});
