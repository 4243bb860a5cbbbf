import { once } from "node:events";
import { createDeflate, deflateSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { docxOf, odtOf, relationsTo } from "./fixtures/office-of.ts";
import { pdfOf, pdfOfObjects, streamOf } from "./fixtures/pdf-of.ts";
import { zipOf } from "./fixtures/zip-of.ts";
import { readDocument } from "./read-document.ts";
import { ReadFault } from "./read-fault.ts";
import { closeReaders } from "./reading-processes.ts";

const text = (source: string) => new TextEncoder().encode(source);
const GIGABYTE = 1024 ** 3;

/** The fault's code, or "read". */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await readDocument({ name, bytes });
    return "read";
  } catch (error) {
    if (error instanceof ReadFault) return error.code;
    throw error;
  }
}

async function deflatedZeros(size: number): Promise<Buffer> {
  const deflate = createDeflate();
  const chunks: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => chunks.push(chunk));
  const block = Buffer.alloc(4 * 1024 ** 2);
  for (let written = 0; written < size; written += block.length) {
    if (!deflate.write(block)) await once(deflate, "drain");
  }
  deflate.end();
  await once(deflate, "end");
  return Buffer.concat(chunks);
}

const pdfWith = (content: Uint8Array) =>
  pdfOfObjects([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
    content,
  ]);

afterAll(() => closeReaders());

describe("a hostile file", () => {
  it("that is a PDF of 4 kB whose stream inflates to 2 GB ends in a fault, and reading goes on", async () => {
    const nested = deflateSync(await deflatedZeros(2 * GIGABYTE));
    expect(nested.length).toBeLessThan(10_000);
    const bomb = pdfWith(streamOf("/Filter[/FlateDecode/FlateDecode]", nested));
    expect(await outcome("bomba.pdf", bomb)).toBe("too-large");
    expect(await outcome("dobry.md", text("Tekst."))).toBe("read");
  }, 60_000);

  it("that is a PDF with a ring of pages ends in a fault", async () => {
    const ring = pdfOfObjects(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1000000/Kids[2 0 R]>>"]);
    expect(["broken", "too-large"]).toContain(await outcome("a.pdf", ring));
  });

  it("that is a zip bomb is refused before a library opens it", async () => {
    const bomb = docxOf("", { "word/media/a.bin": new Uint8Array(40 * 1024 ** 2) });
    expect(await outcome("a.docx", bomb)).toBe("too-large");
  });

  it("that lies about the size of a part is refused", async () => {
    const liar = zipOf({ mimetype: "a", "content.xml": " ".repeat(1_000_000) }, { "content.xml": 10 });
    expect(await outcome("a.odt", liar)).toBe("broken");
  });

  it("with an entity bomb is refused", async () => {
    const type = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>';
    const document = `<?xml version="1.0"?>${type}<w:document><w:body>&b;</w:body></w:document>`;
    expect(await outcome("a.docx", docxOf("", { "word/document.xml": document }))).toBe("broken");
    expect(await outcome("a.odt", odtOf("", { "content.xml": `${type}<a>&b;</a>` }))).toBe("broken");
  });

  it("whose parts refer to each other in a ring is read once", async () => {
    const ring = docxOf("<w:p><w:r><w:t>Tekst.</w:t></w:r></w:p>", {
      "word/_rels/document.xml.rels": relationsTo("document.xml"),
    });
    expect(await outcome("a.docx", ring)).toBe("read");
  });

  const deep = 100_000;
  it.each<[string, Uint8Array]>([
    ["a.html", text(`${"<div>".repeat(deep)}tekst`)],
    ["b.html", text(`${"<b>".repeat(deep)}tekst`)],
    ["c.html", text(`${"<ul><li>a".repeat(deep / 10)}tekst`)],
    ["a.md", text(`${"<div>".repeat(deep)}tekst`)],
    ["b.md", text(`${"[".repeat(deep)}tekst`)],
    ["c.md", text(`${"> ".repeat(deep / 50)}tekst`)],
    ["d.md", text(`---\na: ${"[".repeat(deep)}\n---\ntekst`)],
    ["a.docx", docxOf("<w:p>".repeat(deep) + "</w:p>".repeat(deep))],
    ["a.odt", odtOf("<text:section>".repeat(deep) + "</text:section>".repeat(deep))],
  ])("nested without end (%s) is read or ends in a fault", async (name, bytes) => {
    expect(["read", "too-large", "broken", "empty", "metadata"]).toContain(await outcome(name, bytes));
  });

  it("with a table of a million cells is read or ends in a fault", async () => {
    const table = `<table>${`<tr>${"<td>1".repeat(100)}`.repeat(10_000)}</table>`;
    expect(["read", "too-large"]).toContain(await outcome("a.html", text(table)));
  }, 60_000);

  it("with a long header over many rows is refused, since every row would repeat it", async () => {
    const table = `|${"słowo ".repeat(20_000)}|b|\n|-|-|\n${"|1|2|\n".repeat(1_000)}`;
    expect(await outcome("a.md", text(table))).toBe("too-large");
  });
});

describe("a file that cannot be read", () => {
  it("is told apart: empty, encrypted, broken, unsupported, too large", async () => {
    const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");
    const encrypted = Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]);
    const locked = `/Encrypt<</Filter/Standard/V 1/R 2/P -1/O<${"00".repeat(32)}>/U<${"11".repeat(32)}>>>/ID[<00><00>]`;
    expect(await outcome("a.md", new Uint8Array())).toBe("empty");
    expect(await outcome("a.md", text(" \n "))).toBe("empty");
    expect(await outcome("a.docx", encrypted)).toBe("encrypted");
    expect(await outcome("a.doc", ole)).toBe("unsupported");
    expect(await outcome("a.pdf", pdfOf([[{ text: "a", y: 1 }]], locked))).toBe("encrypted");
    expect(await outcome("a.pdf", text("to nie PDF"))).toBe("broken");
    expect(await outcome("a.docx", text("PK i nic więcej"))).toBe("broken");
    expect(
      await outcome(
        "a.md",
        Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256),
      ),
    ).toBe("broken");
    expect(await outcome("a.png", text("obraz"))).toBe("broken");
    expect(await outcome("a.gif", text("GIF89a"))).toBe("unsupported");
    expect(await outcome("a.zip", zipOf({ "a.txt": "a" }))).toBe("unsupported");
    expect(await outcome("a.txt", new Uint8Array(51 * 1024 ** 2))).toBe("too-large");
  });

  it("gives a fault and never another error, whatever its bytes and its ending", async () => {
    const start = fc.constantFrom("", "%PDF-1.7\n", "PK\x03\x04", "<html>", "---\na: 1\n---\n", "\ufeff");
    const ending = fc.constantFrom("md", "html", "pdf", "docx", "odt", "txt", "xyz", "");
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ maxLength: 300, unit: "binary" }).map(text),
    );
    await fc.assert(
      fc.asyncProperty(start, body, ending, async (head, tail, name) => {
        const bytes = new Uint8Array(Buffer.concat([Buffer.from(head, "latin1"), tail]));
        expect(await outcome(`plik.${name}`, bytes)).toMatch(
          /^(?:read|empty|encrypted|broken|unsupported|unreadable|metadata)$/,
        );
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
