import { createCanvas, loadImage } from "@napi-rs/canvas";
import { ReadFault } from "../read-fault.ts";
import { drawPdfPage } from "./draw-pdf-page.ts";
import { polishReader } from "./engines.ts";
import { pictureKind, picturesIn } from "./picture.ts";
import { tiffFrom } from "./tiff.ts";

/** A page as dots: red, green, blue, alpha. */
export interface DrawnPage {
  width: number;
  height: number;
  rgba: Uint8ClampedArray;
  /** Whether all that is on it could be drawn. */
  whole: boolean;
}

/** In dots. Larger pages are reduced to this, smaller pictures enlarged: letters are then as large as Tesseract likes them. */
const LONGEST_SIDE = 3_500;
const SHORTEST_HEIGHT = 1_300;

/** Draws one page of a PDF or of a picture, 1-based, white where it is transparent. */
export async function drawPage(bytes: Uint8Array, page: number): Promise<DrawnPage> {
  const { png, whole } = pictureKind(bytes)
    ? { png: await decoded(bytes, page), whole: true }
    : await drawPdfPage(bytes, page, LONGEST_SIDE);
  const image = await loadImage(png);
  const longest = Math.max(image.width, image.height);
  const scale = longest > LONGEST_SIDE ? LONGEST_SIDE / longest : longest < SHORTEST_HEIGHT ? 2 : 1;
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const context = createCanvas(width, height).getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, width, height);
  return { width, height, rgba: context.getImageData(0, 0, width, height).data, whole };
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
      throw new ReadFault("picture");
    });
  return Buffer.from(data.imageColor?.split(",")[1] ?? "", "base64");
}
