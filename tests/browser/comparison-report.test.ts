import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeReport } from "#server/comparison/write-report";
import { COMPARISON } from "../../server/comparison/comparison.fixture.ts";
import { axeFindings, browserPages, complaints, DESK, PHONE, sidewaysOverflow, ZOOMED } from "./page.ts";

/** The file is opened from the disk, as an office that got it by e-mail does. */
describe("the report on a comparison of models", () => {
  const browser = browserPages();
  let folder: string;
  let page: Page;
  let heard: ReturnType<typeof complaints>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "magistrat-report-"));
    await writeReport(join(folder, "raport.html"), COMPARISON);
    page = await browser.open("about:blank");
    heard = complaints(page);
    await page.goto(pathToFileURL(join(folder, "raport.html")).href);
  });
  afterAll(async () => {
    await page.context().close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ["desk", DESK],
    ["phone", PHONE],
    ["zoomed", ZOOMED],
  ])("is accessible and scrolls only its tables: %s", async (_, size) => {
    await page.setViewportSize(size);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it("asks for nothing and complains of nothing", async () => {
    const outside = heard.taken().filter((one) => !one.includes("data:font"));
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('1rem "Source Sans 3"', "ąężł"))).toBe(true);
  });

  it("reaches its tables by keys", async () => {
    const scrolling = page.locator(".scroll");
    expect(await scrolling.count()).toBeGreaterThan(8);
    for (const table of await scrolling.all()) expect(await table.getAttribute("tabindex")).toBe("0");
  });

  it("prints every row whole, with the headers of a table again on its next page", async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ ...COMPARISON.models[1]!, name: `model-${n}` }));
    await writeReport(join(folder, "dlugi.html"), { ...COMPARISON, models: many });
    await page.goto(pathToFileURL(join(folder, "dlugi.html")).href);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, n) => {
        const { items } = await (await pdf.getPage(n + 1)).getTextContent();
        return items.map((item) => ("str" in item ? item.str : "")).join(" ");
      }),
    );
    const withHeader = pages.filter((text) => /Model\s+Status\s+Dokument/.test(text));
    expect(withHeader.length).toBeGreaterThan(1);
    expect(pages.join(" ")).toContain("model-59");
  });
});
