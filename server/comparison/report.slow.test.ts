import { getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, it } from "vitest";
import { COMPARISON } from "./comparison.fixture.ts";
import { comparisonTable } from "./comparison-table.ts";
import { renderHtml } from "./render-html.tsx";
import { renderPdf } from "./render-pdf.ts";
import type { ComparisonReport } from "./report.ts";
import { reportDocument } from "./report-document.ts";
import { isReportFile } from "./write-report.ts";

const textOf = (report: ComparisonReport) => JSON.stringify(reportDocument(report)).replaceAll("\u00a0", " ");

describe("the report on a comparison", () => {
  it("says what was measured, on how many questions, on what day, with which versions", () => {
    const text = textOf(COMPARISON);
    for (const said of [
      "28 listopada 2026",
      "100 z 255",
      "1550c38df6f2",
      "124 dokumentów",
      "wersja answer-1",
      "proba-2026-01",
      "2 razy",
      "Pomiar na przykładowych danych",
    ])
      expect(text).toContain(said);
  });

  it("gives each share its interval and its number of cases", () => {
    expect(textOf(COMPARISON)).toContain("92% (85%–95,9%), 92 z 100");
  });

  it("calls a model higher only where the intervals have nothing in common", () => {
    const text = textOf(COMPARISON);
    expect(text).toContain("status: „lepszy” wyżej niż „slabszy”.");
    expect(text).not.toContain("status: „lepszy” wyżej niż „bez-modelu”.");
    expect(text).not.toMatch(/wyżej niż „martwy”|„martwy” wyżej/);
    const alike = { ...COMPARISON, models: COMPARISON.models.slice(0, 2) };
    expect(textOf(alike)).toContain("żadnej różnicy nie można uznać za pewną");
  });

  it("shows the judge's agreement beside its figures, and says where they mean little", () => {
    const text = textOf(COMPARISON);
    expect(text).toContain("0,78 / 0,31");
    expect(text).toContain("oceny tego sędziego niewiele znaczą");
    expect(text).toContain("„lepszy” ocenia także własne odpowiedzi");
    const { calibration } = COMPARISON.judge!;
    const sure = {
      ...COMPARISON,
      judge: { name: "sedzia", calibration: { ...calibration, answers: calibration.supported } },
    };
    expect(textOf(sure)).not.toContain("niewiele znaczą");
    expect(textOf({ ...COMPARISON, judge: null })).toContain("Żaden model nie oceniał odpowiedzi");
  });

  it("says which measurement was broken off, and how to repeat all of it", () => {
    const text = textOf(COMPARISON);
    expect(text).toContain("Pomiar modelu „martwy” przerwano: serwer nie odpowiada.");
    expect(text).toContain(
      "eval models --models lepszy,slabszy,martwy --limit 100 --runs 2 --as-of 2026-11-23 --judge lepszy",
    );
    expect(comparisonTable(COMPARISON)).toContain("martwy: przerwano");
  });

  it("is written to HTML and PDF only", () => {
    expect(["a.html", "b/c.PDF", "a.docx", "html"].map(isReportFile)).toEqual([true, true, false, false]);
  });
});

describe("the report as HTML", () => {
  let html: string;
  beforeAll(async () => {
    html = await renderHtml(reportDocument(COMPARISON));
  });

  it("needs nothing else: no address, no script", () => {
    expect(html).not.toMatch(/<script|<link|<img|https?:\/\/|@import/);
    expect(html.match(/url\("data:font\/woff2;base64,/g)).toHaveLength(2);
  });

  it("is in Polish, with tables that have captions and headers", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="pl">/);
    const count = (tag: string) => html.match(new RegExp(`<${tag}[ >]`, "g"))?.length;
    expect(count("caption")).toBe(count("table"));
    expect(count("thead")).toBe(count("table"));
    expect(html).toContain('<th scope="col">Model</th>');
    expect(html).toContain('<th scope="row">lepszy</th>');
  });

  it("shows what a model wrote as text, and says that a model wrote it", () => {
    expect(html).toContain("Opłata &lt;b&gt;wynosi&lt;/b&gt; #137 zł &amp; więcej.");
    expect(html).toContain("Napisał model: lepszy");
  });

  it("prints with the headers of tables on each page", () => {
    expect(html).toContain("thead { display: table-header-group; }");
    expect(html).toContain("tr, figure, li { break-inside: avoid; }");
  });
});

describe("the report as PDF/UA", () => {
  let bytes: Uint8Array;
  let raw: string;
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  beforeAll(async () => {
    bytes = await renderPdf(reportDocument(COMPARISON));
    raw = Buffer.from(bytes).toString("latin1");
    pdf = await getDocumentProxy(new Uint8Array(bytes));
  });

  it("says that it is PDF/UA-1, tagged, in Polish, and shows its title", async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: "Porównanie modeli językowych na pytaniach mieszkańców",
      Language: "pl-PL",
    });
    expect(metadata.get("dc:title")).toBe("Porównanie modeli językowych na pytaniach mieszkańców");
    expect(metadata.get("dc:description")).toContain("wygenerowały porównywane modele językowe");
    expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(raw).toMatch(/\/DisplayDocTitle true/);
    expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/);
  });

  it("has its typeface in it", () => {
    const descriptors = raw.match(/\/Type \/FontDescriptor/g)?.length;
    expect(descriptors).toBeGreaterThan(0);
    expect(raw.match(/\/FontFile[23]? \d+ 0 R/g)).toHaveLength(descriptors!);
  });

  it("has every table as a table: with a caption, and headers that say what they are of", async () => {
    const tables = reportDocument(COMPARISON).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block] : [])),
    );
    const elements = (role: string) => raw.match(new RegExp(`/S /${role}\\n`, "g"))?.length ?? 0;
    expect(elements("Table")).toBe(tables.length);
    expect(elements("Caption")).toBe(tables.length);
    expect(elements("Figure")).toBe(0);
    const headers = tables.reduce((sum, { columns }) => sum + columns.length, 0);
    expect(elements("TH")).toBe(headers);
    expect(raw.match(/\/Scope \/Column/g)).toHaveLength(headers);
    const cells = tables.reduce((sum, { rows }) => sum + rows.flat().length, 0);
    expect(elements("TD")).toBe(cells);
  });

  it("has the texts of the report as text, whatever signs they hold", async () => {
    let text = "";
    for (let n = 1; n <= pdf.numPages; n++) {
      const { items } = await (await pdf.getPage(n)).getTextContent();
      text += items.map((item) => ("str" in item ? item.str : "")).join("");
    }
    expect(text).toContain("<b>wynosi</b> #137 zł & więcej.");
    expect(text.replaceAll("\u00a0", " ")).toContain("92 z 100");
    expect(text.replaceAll(/\s+/g, "")).toContain("evalmodels--modelslepszy,slabszy,martwy--limit100");
  });

  it("is made whatever a model has written", async () => {
    const odd = structuredClone(reportDocument(COMPARISON));
    const text = "漢字 🙂 \u0000\ud800\u038b ﬁ مرحبا – zażółć Привіт";
    odd.sections.push({ title: "Dziwne", blocks: [{ kind: "quotes", items: [{ text, about: "x" }] }] });
    const made = await getDocumentProxy(await renderPdf(odd).then((given) => new Uint8Array(given)));
    const { items } = await (await made.getPage(made.numPages)).getTextContent();
    expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toContain("– zażółć Привіт");
  });
});
