import { readFile } from "node:fs/promises";
import { createCanvas } from "@napi-rs/canvas";
import { afterAll, describe, expect, it } from "vitest";
import { makeScan } from "../../../../tests/scans/make-scan.ts";
import { pdfOf, pdfOfObjects, pdfOfScans, streamOf } from "../fixtures/pdf-of.ts";
import { tiffOf } from "../fixtures/tiff-of.ts";
import { ReadFault } from "../read-fault.ts";
import { closeRecogniser, recognisePage } from "./recognise-page.ts";

const FAX = new URL("../../../../tests/scans/fax.pdf", import.meta.url);
const LETTER = ["Ogłoszenie", "Zapraszamy mieszkańców na spotkanie w sprawie przebudowy skweru."];

const textOf = async (bytes: Uint8Array, page = 1) =>
  (await recognisePage({ bytes, page })).lines.map(({ text }) => text).join(" ");

async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    return (await recognisePage({ bytes, page: 1 })).confidence === null ? "empty" : "read";
  } catch (error) {
    if (error instanceof ReadFault) return error.code;
    throw error;
  }
}

afterAll(() => closeRecogniser());

describe("a page that is a picture", () => {
  it("is read though a machine scanned it in black and white, as a fax", async () => {
    expect(await textOf(await readFile(FAX))).toContain("Na podstawie art. 61 § 4 Kodeksu postępowania");
  });

  it("is read from any page of a TIFF", async () => {
    const canvas = makeScan(LETTER, { dpi: 120, points: 14 });
    const { width, height } = canvas;
    const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
    const dots = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 0);
    const bytes = tiffOf([
      { width: 40, height: 40 },
      { width, height, dots },
    ]);
    expect(await textOf(bytes, 2)).toContain("Zapraszamy mieszkańców na spotkanie");
  });

  it("is empty where there is nothing on the paper", async () => {
    expect(await outcome(createCanvas(800, 1_000).toBuffer("image/png"))).toBe("empty");
    expect(await outcome(pdfOf([[]]))).toBe("empty");
  });
});

describe("a hostile scan", () => {
  it("with a picture that cannot be decoded is told from an empty one", async () => {
    const torn = makeScan(LETTER, { dpi: 100 }).toBuffer("image/png").subarray(0, 2_000);
    expect(await outcome(torn)).toBe("picture");
    const jpeg = new Uint8Array(Buffer.from("ffd8ffe000104a464946", "hex"));
    expect(await outcome(pdfOfScans([{ jpeg, width: 100, height: 100 }]))).toMatch(/^(?:picture|broken)$/);
  });

  it("with a page of a kilometre is drawn small", async () => {
    const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 3000000 3000000]/Contents 4 0 R>>";
    const kilometre = pdfOfObjects([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      page,
      streamOf("", Buffer.from("")),
    ]);
    expect(await outcome(kilometre)).toBe("empty");
  });

  it("in a broken PDF, or no scan at all, ends in a fault, and recognising goes on", async () => {
    expect(await outcome(new TextEncoder().encode("%PDF-1.7 i nic więcej"))).toBe("broken");
    expect(await outcome(new TextEncoder().encode("obraz"))).toBe("broken");
    expect(await outcome(makeScan(LETTER, { dpi: 120, points: 14 }).toBuffer("image/png"))).toBe("read");
  });
});
