import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { afterAll, describe, expect, it } from "vitest";
import type { Block } from "../types.ts";
import { odtOf } from "./fixtures/office-of.ts";
import { pdfOf } from "./fixtures/pdf-of.ts";
import { readDocument } from "./read-document.ts";
import { closeReaders } from "./reading-processes.ts";

const text = (source: string) => new TextEncoder().encode(source);
const kinds = (blocks: Block[]) => blocks.map((block) => block.kind).join(" ");

afterAll(() => closeReaders());

const LINE = { text: "", cells: [], runs: [], x: 70, right: 300, y: 700, size: 11 };

describe("readDocument of Markdown", () => {
  it("gives the front matter as metadata and the blocks in order", async () => {
    const source =
      "---\ntitle: Opłaty\nunit: WK\nvalidFrom: 2026-01-01\n---\n# Cennik\n\nWstęp.\n\n## Stawki {#stawki}\n\n| Co | Ile |\n|---|---|\n| Ślub<br>w plenerze | **1000 zł** |\n\n1. wniosek\n   - z podpisem\n2. dowód\n";
    const document = await readDocument({ name: "oplaty.md", bytes: text(source) });
    expect(document).toEqual({
      title: "Opłaty",
      language: "pl",
      pages: null,
      scans: [],
      metadata: { title: "Opłaty", unit: "WK", validFrom: "2026-01-01" },
      blocks: [
        { kind: "heading", level: 1, text: "Cennik" },
        { kind: "paragraph", text: "Wstęp." },
        { kind: "heading", level: 2, text: "Stawki", anchor: "stawki" },
        { kind: "table", caption: null, header: ["Co", "Ile"], rows: [["Ślub w plenerze", "1000 zł"]] },
        { kind: "list", ordered: true, items: ["wniosek", "– z podpisem", "dowód"] },
      ],
    });
  });

  it("refuses front matter that cannot be read, since it may hide who may see the document", async () => {
    const bytes = text("---\ntitle: [a\nvisibility: internal\n---\nTekst.");
    await expect(readDocument({ name: "a.md", bytes })).rejects.toMatchObject({ code: "metadata" });
  });

  it("takes a rule at the start for what it is", async () => {
    const document = await readDocument({ name: "a.md", bytes: text("---\n\nTekst.\n\n---\n\nDalej.") });
    expect(document.blocks.map((block) => "text" in block && block.text)).toEqual(["Tekst.", "Dalej."]);
  });
});

describe("readDocument of HTML", () => {
  const page = `<!doctype html><html lang="pl-PL"><head><title>Opłaty | Urząd</title><meta name="DC.date" content="2026-02-01"><meta name="visibility" content="public"></head>
    <body><nav>Menu</nav><header>Logo</header><main><header><h1 id="t">Opłaty <small>skarbowe</small></h1></header><p>Pierwszy<br>wiersz <a href="/x">z&nbsp;linkiem</a>.</p>
    <script>zły()</script><form><label>Szukaj</label></form>
    <div>Luzem <b>ważne</b> zdanie<ul><li>jeden<ul><li>pod</li></ul></li><li><p>dwa</p></li></ul></div>
    <dl><dt>Telefon<dd>33 000 00 00</dl>
    <table><caption>Stawki</caption><thead><tr><th>Co<th>Ile</thead><tr><td rowspan=2>Ślub<td>1 zł<tr><td>2 zł</table></main><footer>Stopka</footer></body></html>`;

  it("keeps the main content and leaves navigation, forms and scripts out", async () => {
    const document = await readDocument({ name: "oplaty.html", bytes: text(page) });
    expect(document.title).toBe("Opłaty skarbowe");
    expect(document.metadata).toEqual({ title: "Opłaty skarbowe", lang: "pl-PL", "dc.date": "2026-02-01" });
    expect(document.blocks).toEqual([
      { kind: "heading", level: 1, text: "Opłaty skarbowe", anchor: "t" },
      { kind: "paragraph", text: "Pierwszy\nwiersz z linkiem." },
      { kind: "paragraph", text: "Luzem ważne zdanie" },
      { kind: "list", ordered: false, items: ["jeden", "– pod", "dwa"] },
      { kind: "list", ordered: false, items: ["Telefon: 33 000 00 00"] },
      {
        kind: "table",
        caption: "Stawki",
        header: ["Co", "Ile"],
        rows: [
          ["Ślub", "1 zł"],
          ["Ślub", "2 zł"],
        ],
      },
    ]);
  });

  it("reads a page in the encoding that it declares", async () => {
    const source = Buffer.from(
      '<meta charset="iso-8859-2"><p>Za\xbf\xf3\xb3\xe6 g\xea\xb6l\xb1 ja\xbc\xf1</p>',
      "latin1",
    );
    const document = await readDocument({ name: "a.html", bytes: new Uint8Array(source) });
    expect(document.blocks).toEqual([{ kind: "paragraph", text: "Zażółć gęślą jaźń" }]);
  });
});

describe("readDocument of plain text", () => {
  const sentence = "Zażółć gęślą jaźń, Ścieżka źródła.";
  const pages = {
    "UTF-8": Buffer.from(sentence),
    "UTF-8 with BOM": Buffer.from(`\ufeff${sentence}`),
    "UTF-16": Buffer.from(`\ufeff${sentence}`, "utf16le"),
    "windows-1250": Buffer.from(
      "Za\xbf\xf3\xb3\xe6 g\xea\x9cl\xb9 ja\x9f\xf1, \x8ccie\xbfka \x9fr\xf3d\xb3a.",
      "latin1",
    ),
    "iso-8859-2": Buffer.from(
      "Za\xbf\xf3\xb3\xe6 g\xea\xb6l\xb1 ja\xbc\xf1, \xa6cie\xbfka \xbcr\xf3d\xb3a.",
      "latin1",
    ),
  };
  it.each(Object.entries(pages))("reads Polish letters in %s", async (_name, bytes) => {
    const document = await readDocument({ name: "a.txt", bytes });
    expect(document.blocks).toEqual([{ kind: "paragraph", text: sentence }]);
  });

  it("finds chapters, paragraphs of law and lists", async () => {
    const source =
      "UCHWAŁA NR 5\nRADY MIEJSKIEJ\n\nRozdział II\nPrzepisy ogólne\n\n§ 4. 1. Opłatę pobiera się za każdy dzień zaję-\ncia pasa.\n\n§ 5 ust. 2 stosuje się odpowiednio.\n\nArt. 12. Dokumenty:\n- wniosek\n  podpisany\n- plan";
    const { blocks, title } = await readDocument({ name: "u.txt", bytes: text(source) });
    expect(title).toBe("UCHWAŁA NR 5 RADY MIEJSKIEJ");
    expect(blocks).toEqual([
      { kind: "heading", level: 2, text: "UCHWAŁA NR 5 RADY MIEJSKIEJ" },
      { kind: "heading", level: 3, text: "Rozdział II Przepisy ogólne" },
      { kind: "heading", level: 4, text: "§ 4." },
      { kind: "paragraph", text: "1. Opłatę pobiera się za każdy dzień zajęcia pasa." },
      { kind: "paragraph", text: "§ 5 ust. 2 stosuje się odpowiednio." },
      { kind: "heading", level: 4, text: "Art. 12." },
      { kind: "paragraph", text: "Dokumenty:" },
      { kind: "list", ordered: false, items: ["wniosek podpisany", "plan"] },
    ]);
  });
});

describe("readDocument of DOCX", () => {
  it("reads headings, lists, tables and the title", async () => {
    const cell = (value: string, bold = false) =>
      new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: value, bold })] })] });
    const source = new Document({
      title: "Regulamin",
      sections: [
        {
          children: [
            new Paragraph({ text: "Opłaty", heading: HeadingLevel.HEADING_1 }),
            new Paragraph("§ 4. Opłatę wnosi się z góry."),
            new Paragraph({ text: "wniosek", bullet: { level: 0 } }),
            new Paragraph({ text: "z podpisem", bullet: { level: 1 } }),
            new Table({
              rows: [
                new TableRow({ children: [cell("Usługa", true), cell("Opłata", true)] }),
                new TableRow({ children: [cell("odpis"), cell("22 zł")] }),
              ],
            }),
          ],
        },
      ],
    });
    const document = await readDocument({
      name: "r.docx",
      bytes: new Uint8Array(await Packer.toBuffer(source)),
    });
    expect(document.title).toBe("Regulamin");
    expect(document.blocks).toEqual([
      { kind: "heading", level: 1, text: "Opłaty" },
      { kind: "heading", level: 2, text: "§ 4." },
      { kind: "paragraph", text: "Opłatę wnosi się z góry." },
      { kind: "list", ordered: false, items: ["wniosek", "– z podpisem"] },
      { kind: "table", caption: null, header: ["Usługa", "Opłata"], rows: [["odpis", "22 zł"]] },
    ]);
  });
});

describe("readDocument of ODT", () => {
  it("reads headings, lists and tables, and no comment or deleted text", async () => {
    const cell = (value: string) => `<table:table-cell><text:p>${value}</text:p></table:table-cell>`;
    const bytes = odtOf(
      `<text:tracked-changes><text:p>skreślone</text:p></text:tracked-changes><text:h text:outline-level="2">Opłaty &amp; ulgi</text:h>
       <text:p>Opłata<text:s/>wynosi<text:line-break/>22&#160;zł<office:annotation><text:p>uwaga</text:p></office:annotation>.</text:p>
       <text:list><text:list-item><text:p>wniosek</text:p><text:list><text:list-item><text:p>podpis</text:p></text:list-item></text:list></text:list-item></text:list>
       <table:table><table:table-header-rows><table:table-row>${cell("Usługa")}${cell("Opłata")}</table:table-row></table:table-header-rows><table:table-row>${cell("odpis")}${cell("22 zł")}<table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table>`,
      {
        "meta.xml":
          "<office:document-meta><office:meta><dc:title>Cennik</dc:title></office:meta></office:document-meta>",
      },
    );
    const document = await readDocument({ name: "c.odt", bytes });
    expect(document.title).toBe("Cennik");
    expect(document.blocks.slice(0, 3)).toEqual([
      { kind: "heading", level: 2, text: "Opłaty & ulgi" },
      { kind: "paragraph", text: "Opłata wynosi\n22 zł." },
      { kind: "list", ordered: false, items: ["wniosek", "– podpis"] },
    ]);
    expect(document.blocks[3]).toEqual({
      kind: "table",
      caption: null,
      header: ["Usługa", "Opłata"],
      rows: [["odpis", "22 zł"]],
    });
  });
});

describe("readDocument of PDF", () => {
  const running = (page: number) => [
    { text: "Biuletyn Informacji Publicznej", y: 810, size: 9 },
    { text: `Strona ${page} z 3`, x: 280, y: 30, size: 9 },
  ];
  const lines = (...texts: string[]) => texts.map((line, at) => ({ text: line, y: 700 - 14 * at }));
  const row = (y: number, ...cells: string[]) =>
    cells.map((cell, at) => ({ text: cell, x: 70 + 170 * at, y }));

  it("mends lines, hyphens, pages and tables, and drops running headers", async () => {
    const bytes = pdfOf([
      [
        ...running(1),
        { text: "Regulamin opłat", y: 760, size: 18 },
        ...lines(
          "§ 1. Opłatę za zajęcie pasa drogowego pobiera się za każdy dzień zaję-",
          "cia na terenie miasta, o ile przepis szczególny nie stanowi inaczej, w mieście Bielsko-",
          "Biała.",
        ),
        ...row(500, "Rodzaj", "Stawka", "Uwagi"),
        ...row(486, "jezdnia", "10 zł", "za m2"),
        ...row(472, "chodnik", "8 zł", "za m2"),
      ],
      [...running(2), ...lines("§ 2. Opłatę wnosi się z góry, najpóźniej w dniu, który wskazano")],
      [...running(3), ...lines("w decyzji.", "1) wniosek,", "2) plan.")],
    ]);
    const document = await readDocument({ name: "r.pdf", bytes });
    expect(document.pages).toBe(3);
    expect(document.blocks).toEqual([
      { kind: "heading", level: 1, text: "Regulamin opłat", page: 1 },
      { kind: "heading", level: 2, text: "§ 1.", page: 1 },
      {
        kind: "paragraph",
        text: "Opłatę za zajęcie pasa drogowego pobiera się za każdy dzień zajęcia na terenie miasta, o ile przepis szczególny nie stanowi inaczej, w mieście Bielsko-Biała.",
        page: 1,
      },
      {
        kind: "table",
        caption: null,
        header: ["Rodzaj", "Stawka", "Uwagi"],
        rows: [
          ["jezdnia", "10 zł", "za m2"],
          ["chodnik", "8 zł", "za m2"],
        ],
        page: 1,
      },
      { kind: "heading", level: 2, text: "§ 2.", page: 2 },
      {
        kind: "paragraph",
        text: "Opłatę wnosi się z góry, najpóźniej w dniu, który wskazano w decyzji.",
        page: 2,
      },
      { kind: "list", ordered: true, items: ["1) wniosek,", "2) plan."], page: 3 },
    ]);
  });

  it("knows items without a written bullet and a header in bold, also in a Buffer", async () => {
    const bold = (cells: { text: string; x: number; y: number }[]) =>
      cells.map((cell) => ({ ...cell, bold: true }));
    const bytes = pdfOf([
      [
        { text: "Do wniosku dołącz:", y: 700 },
        { text: "plan, który pokazuje", x: 100, y: 686 },
        { text: "miejsce zajęcia,", x: 100, y: 672 },
        { text: "pełnomocnictwo.", x: 100, y: 658 },
        { text: "Wniosek składa się osobiście.", y: 630 },
        ...bold(row(500, "Rodzaj", "Opłata")),
        ...row(486, "odpis", "22 zł"),
      ],
    ]);
    const document = await readDocument({ name: "r.pdf", bytes: Buffer.from(bytes) });
    expect(document.blocks).toEqual([
      { kind: "paragraph", text: "Do wniosku dołącz:", page: 1 },
      {
        kind: "list",
        ordered: false,
        items: ["plan, który pokazuje miejsce zajęcia,", "pełnomocnictwo."],
        page: 1,
      },
      { kind: "paragraph", text: "Wniosek składa się osobiście.", page: 1 },
      { kind: "table", caption: null, header: ["Rodzaj", "Opłata"], rows: [["odpis", "22 zł"]], page: 1 },
    ]);
  });

  it("keeps a table whole where a cell has several lines or fills its column", async () => {
    const bytes = pdfOf([
      [
        ...row(500, "Sprawa", "Opłata").map((cell) => ({ ...cell, bold: true })),
        ...row(486, "odpis aktu stanu cywilnego  aa", "22 zł"),
        { text: "zaświadczenie o", x: 70, y: 464 },
        { text: "niezaleganiu", x: 70, y: 450 },
        { text: "21 zł", x: 240, y: 457 },
        ...row(430, "wypis", "30 zł do 5 stron,"),
        { text: "50 zł powyżej", x: 240, y: 416 },
        { text: "Kwoty podaje ustawa.", x: 70, y: 380 },
      ],
    ]);
    const document = await readDocument({ name: "r.pdf", bytes });
    expect(document.blocks).toEqual([
      {
        kind: "table",
        caption: null,
        header: ["Sprawa", "Opłata"],
        rows: [
          ["odpis aktu stanu cywilnego aa", "22 zł"],
          ["zaświadczenie o niezaleganiu", "21 zł"],
          ["wypis", "30 zł do 5 stron, 50 zł powyżej"],
        ],
        page: 1,
      },
      { kind: "paragraph", text: "Kwoty podaje ustawa.", page: 1 },
    ]);
  });

  it("names the pages without text, and has them in their place once they are recognised", async () => {
    const bytes = pdfOf([
      [{ text: "Strona pierwsza ma tekst.", y: 700 }],
      [],
      [{ text: "Trzecia znowu ma tekst.", y: 700 }],
    ]);
    const read = await readDocument({ name: "pismo.pdf", bytes });
    expect(read.scans).toEqual([2]);
    const lines = [{ ...LINE, text: "Druga jest skanem." }];
    const recognised = [{ page: 2, height: 842, lines, confidence: 95 }];
    const whole = await readDocument({ name: "pismo.pdf", bytes, recognised });
    expect(whole.scans).toEqual([]);
    expect(whole.blocks.map((block) => [block.page, "text" in block && block.text])).toEqual([
      [1, "Strona pierwsza ma tekst."],
      [2, "Druga jest skanem."],
      [3, "Trzecia znowu ma tekst."],
    ]);
  });

  it("says that there is no text where nothing was recognised", async () => {
    const empty = [{ page: 1, height: 842, lines: [], confidence: null }];
    await expect(
      readDocument({ name: "skan.pdf", bytes: pdfOf([[]]), recognised: empty }),
    ).rejects.toMatchObject({ code: "unreadable" });
  });
});

describe("blocks", () => {
  it("keep their order in a page of every kind", async () => {
    const source = "<main><h2>A</h2><p>b</p><ul><li>c</ul><h3>D</h3><pre>e\n f</pre></main>";
    const document = await readDocument({ name: "a.htm", bytes: text(source) });
    expect(kinds(document.blocks)).toBe("heading paragraph list heading paragraph");
  });
});
