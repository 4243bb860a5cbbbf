import { createCanvas, loadImage } from "@napi-rs/canvas";
import { renderPageAsImage } from "unpdf";
import { openPdf } from "../pdf.ts";
import { ReadFault } from "../read-fault.ts";
import { polishReader } from "./engines.ts";
import { pictureKind, picturesIn } from "./picture.ts";
import { tiffFrom } from "./tiff.ts";

/** A page as dots: red, green, blue, alpha. */
export interface DrawnPage {
  width: number;
  height: number;
  rgba: Uint8ClampedArray;
}

const POINTS_PER_INCH = 72;
/** Dots per inch that a page of a PDF is drawn with. */
const PDF_DPI = 220;
/** In dots. Larger pages are reduced to this, smaller pictures enlarged: letters are then as large as Tesseract likes them. */
const LONGEST_SIDE = 3_500;
const SHORTEST_HEIGHT = 1_300;

/** Draws one page of a PDF or of a picture, 1-based, white where it is transparent. */
export async function drawPage(bytes: Uint8Array, page: number): Promise<DrawnPage> {
  const picture = pictureKind(bytes) ? await decoded(bytes, page) : await drawnPdf(bytes, page);
  const image = await loadImage(picture);
  const longest = Math.max(image.width, image.height);
  const scale = longest > LONGEST_SIDE ? LONGEST_SIDE / longest : longest < SHORTEST_HEIGHT ? 2 : 1;
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const context = createCanvas(width, height).getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, width, height);
  return { width, height, rgba: context.getImageData(0, 0, width, height).data };
}

/**
 * Decodes a picture in WebAssembly, with the decoders that Tesseract carries, and gives it as a PNG made there:
 * native code never sees the bytes of a file from outside. A turn that the camera noted is made.
 */
async function decoded(bytes: Uint8Array, page: number): Promise<Buffer> {
  picturesIn(bytes);
  const first = pictureKind(bytes) === "tiff" ? tiffFrom(bytes, page) : bytes;
  const { data } = await (await polishReader())
    .recognize(Buffer.from(first), {}, { text: false, imageColor: true })
    .catch(() => {
      throw new ReadFault("broken");
    });
  return Buffer.from(data.imageColor?.split(",")[1] ?? "", "base64");
}

async function drawnPdf(bytes: Uint8Array, number: number): Promise<Buffer> {
  const pdf = await openPdf(bytes);
  const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
  await pdf.loadingTask.destroy();
  const scale = Math.min(PDF_DPI / POINTS_PER_INCH, LONGEST_SIDE / Math.max(width, height, 1));
  const canvasImport = () => import("@napi-rs/canvas");
  return Buffer.from(await renderPageAsImage(new Uint8Array(bytes), number, { canvasImport, scale }));
}
