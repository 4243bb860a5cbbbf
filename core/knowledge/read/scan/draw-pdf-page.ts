import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Canvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ReadFault } from "../read-fault.ts";

const POINTS_PER_INCH = 72;
/** Dots per inch that a page is drawn with. */
const DPI = 220;

const folderOf = (name: string) =>
  join(dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json"))), name) + sep;

/** A page as a PNG; `whole` unless something on it could not be decoded or drawn. */
export interface DrawnPdfPage {
  png: Buffer;
  whole: boolean;
}

/**
 * Draws one page of a PDF, its longer side no longer than so many dots. By pdf.js itself: what `unpdf` makes of it
 * for reading text lacks the decoders of fax, JBIG2 and JPEG 2000, in which office machines scan, and would draw
 * such pages empty.
 * @throws ReadFault `encrypted` or `broken`
 */
export async function drawPdfPage(bytes: Uint8Array, page: number, longest: number): Promise<DrawnPdfPage> {
  const drawn = await draw(bytes, page, longest, true).catch(() => null);
  if (drawn) return drawn;
  const rest = await draw(bytes, page, longest, false).catch((error: Error) => {
    throw new ReadFault(error.name === "PasswordException" ? "encrypted" : "broken");
  });
  return { ...rest, whole: false };
}

async function draw(
  bytes: Uint8Array,
  number: number,
  longest: number,
  stopAtErrors: boolean,
): Promise<DrawnPdfPage> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    wasmUrl: folderOf("wasm"),
    cMapUrl: folderOf("cmaps"),
    standardFontDataUrl: folderOf("standard_fonts"),
    iccUrl: folderOf("iccs"),
    stopAtErrors,
  });
  try {
    const pdf = await task.promise;
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(DPI / POINTS_PER_INCH, longest / Math.max(width, height, 1));
    const viewport = page.getViewport({ scale });
    const factory = pdf.canvasFactory as { create(width: number, height: number): { canvas: Canvas } };
    const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    // A picture that could not be decoded is no error of pdf.js: it is left out.
    const pictures: Iterable<unknown[]> = page.objs;
    const whole = [...pictures].every(([, decoded]) => decoded !== null);
    return { png: await canvas.encode("png"), whole };
  } finally {
    await task.destroy();
  }
}
