import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passagesOf } from "./passages.ts";
import type { Block, ReadDocument } from "./types.ts";

const documentOf = (blocks: Block[], title = "Dokument"): ReadDocument => ({
  title,
  language: "pl",
  pages: null,
  metadata: {},
  blocks,
});
const heading = (level: number, text: string, anchor?: string): Block => ({
  kind: "heading",
  level,
  text,
  ...(anchor ? { anchor } : {}),
});
const paragraph = (text: string, page?: number): Block => ({
  kind: "paragraph",
  text,
  ...(page ? { page } : {}),
});
const wordsOf = (text: string) => text.match(/\S+/g) ?? [];
const sentence = (words: number) => `${Array.from({ length: words }, () => "słowo").join(" ")}.`;
const capital = (words: number) => `S${sentence(words).slice(1)}`;

describe("passagesOf", () => {
  it("gives each section its path without the document's title, and drops headings without text", () => {
    const passages = passagesOf(
      documentOf([
        heading(1, "Dokument"),
        heading(2, "Pusty"),
        heading(2, "Opłaty"),
        heading(3, "§ 4."),
        paragraph("Tekst."),
      ]),
    );
    expect(passages).toEqual([
      {
        ordinal: 0,
        headingPath: ["Opłaty", "§ 4."],
        anchor: "par-4",
        page: null,
        kind: "text",
        text: "Tekst.",
      },
    ]);
  });

  it("joins short neighbours and splits long paragraphs at sentence ends", () => {
    const long = Array.from({ length: 60 }, () => capital(10)).join(" ");
    const passages = passagesOf(
      documentOf([paragraph(capital(30)), paragraph(capital(30)), paragraph(long)]),
    );
    expect(passages.map(({ text }) => wordsOf(text).length)).toEqual([60, 200, 200, 200]);
    expect(passages.every(({ text }) => text.endsWith("."))).toBe(true);
  });

  it("keeps a list with the sentence that leads it in", () => {
    const list: Block = { kind: "list", ordered: true, items: ["wniosek", "– z podpisem", "dowód"] };
    const [first, second] = passagesOf(documentOf([paragraph(`${capital(245)} Wymagane dokumenty:`), list]));
    expect(first?.text).toBe(capital(245));
    expect(second).toMatchObject({
      kind: "list",
      text: "Wymagane dokumenty:\n1. wniosek\n– z podpisem\n2. dowód",
    });
  });

  it("repeats the sentence that leads in over each part of a long list", () => {
    const items = Array.from({ length: 60 }, (_, at) => `${at} ${sentence(8)}`);
    const passages = passagesOf(
      documentOf([paragraph("Wymagane:"), { kind: "list", ordered: false, items }]),
    );
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.every(({ text, kind }) => kind === "list" && text.startsWith("Wymagane:\n"))).toBe(true);
  });

  it("gives each table row its header, and the caption to each part", () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`usługa ${at}`, `${at} zł`, ""]);
    const table: Block = { kind: "table", caption: "Stawki", header: ["Usługa", "Opłata", "Uwagi"], rows };
    const passages = passagesOf(documentOf([table]));
    expect(passages.length).toBeGreaterThan(1);
    for (const { text } of passages) {
      const [caption, ...lines] = text.split("\n");
      expect(caption).toBe("Stawki");
      expect(wordsOf(text).length).toBeLessThanOrEqual(120);
      for (const line of lines) expect(line).toMatch(/^Usługa: usługa \d+; Opłata: \d+ zł$/);
    }
  });

  it("reads a table of two columns without a header as pairs", () => {
    const table: Block = { kind: "table", caption: null, header: [], rows: [["Telefon", "112"]] };
    expect(passagesOf(documentOf([table]))[0]?.text).toBe("Telefon: 112");
  });

  it("names anchors in ASCII, keeps given ones, and never gives one twice", () => {
    const passages = passagesOf(
      documentOf([
        heading(2, "Opłaty"),
        paragraph("a"),
        heading(2, "Opłaty 2"),
        paragraph("b"),
        heading(2, "Opłaty"),
        paragraph("c"),
        heading(2, "Збір", "zbir"),
        paragraph("d"),
        heading(2, "Збір"),
        paragraph("e"),
      ]),
    );
    expect(passages.map(({ anchor }) => anchor)).toEqual(["oplaty", "oplaty-2", "oplaty-3", "zbir", "p"]);
  });

  it("gives the page of the first block", () => {
    expect(passagesOf(documentOf([paragraph("a", 3), paragraph("b", 4)]))[0]?.page).toBe(3);
  });
});

describe("passages of any document", () => {
  const word = fc.stringMatching(/^[a-ząćęłńóśźż0-9]{1,12}$/);
  const text = fc
    .array(fc.array(word, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 25 })
    .map((sentences) => sentences.map((words) => `A${words.join(" ")}.`).join(" "));
  const short = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
  const page = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant("heading" as const), level: fc.integer({ min: 1, max: 6 }), text: short }),
    fc.tuple(text, page).map(([value, at]) => paragraph(value, at)),
    short.map((value) => paragraph(`${value}:`)),
    fc.record({
      kind: fc.constant("list" as const),
      ordered: fc.boolean(),
      items: fc.array(fc.oneof(short, text), { minLength: 1, maxLength: 30 }),
    }),
    fc.record({
      kind: fc.constant("table" as const),
      caption: fc.option(short),
      header: fc.constantFrom(0, 3).chain((width) => fc.array(short, { minLength: width, maxLength: width })),
      rows: fc.array(fc.array(fc.oneof(short, text), { minLength: 3, maxLength: 5 }), { maxLength: 12 }),
    }),
  );
  const documents = fc
    .tuple(fc.array(block, { maxLength: 15 }), short)
    .map(([blocks, title]) => documentOf(blocks, title));
  /** The document with the number of its section in every word. */
  const marked = (document: ReadDocument): ReadDocument => {
    let section = 0;
    const mark = (value: string) =>
      value.replace(/[\p{L}\p{N}]+/gu, (found) => `${/^\p{Lu}/u.test(found) ? "S" : "s"}${section}x${found}`);
    return documentOf(
      document.blocks.map((each) => {
        if (each.kind === "heading") section += 1;
        if (each.kind === "list") return { ...each, items: each.items.map(mark) };
        if (each.kind !== "table") return { ...each, text: mark(each.text) };
        const rows = each.rows.map((row) => row.map(mark));
        return { ...each, caption: each.caption && mark(each.caption), header: each.header.map(mark), rows };
      }),
    );
  };
  const marksOf = (value: string) => value.match(/s\d+x[\p{L}\p{N}]+/giu) ?? [];
  const textsOf = (each: Block) => {
    if (each.kind === "heading") return [];
    if (each.kind === "paragraph") return [each.text];
    return each.kind === "list" ? each.items : [each.caption ?? "", ...each.header, ...each.rows.flat()];
  };

  it("hold every word of the blocks, and none crosses a heading", () => {
    fc.assert(
      fc.property(documents.map(marked), (document) => {
        const passages = passagesOf(document);
        const wanted = new Set(document.blocks.flatMap(textsOf).flatMap(marksOf));
        expect(new Set(passages.flatMap((passage) => marksOf(passage.text)))).toEqual(wanted);
        for (const passage of passages) {
          const sections = new Set(marksOf(passage.text).map((found) => /\d+/.exec(found)?.[0]));
          expect(sections.size).toBe(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("are at most 250 words long, numbered, and uniquely addressed in ASCII", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const passages = passagesOf(document);
        expect(passages.map(({ ordinal }) => ordinal)).toEqual(passages.map((_, at) => at));
        expect(new Set(passages.map(({ anchor }) => anchor)).size).toBe(passages.length);
        for (const { text: value, anchor } of passages) {
          expect(wordsOf(value).length).toBeLessThanOrEqual(250);
          expect(value.trim()).not.toBe("");
          expect(anchor).toMatch(/^[a-z][a-z0-9-]*$/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
