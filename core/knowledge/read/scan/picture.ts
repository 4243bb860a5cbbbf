import { ReadFault } from "../read-fault.ts";
import { tiffPages } from "./tiff.ts";

export type PictureKind = "png" | "jpeg" | "webp" | "tiff";

/** Width and height in dots. */
export interface PictureSize {
  width: number;
  height: number;
}

/** More dots than this are no page of an office: A3 at 600 dots per inch has 70 million. */
const MOST_DOTS = 80_000_000;
const LONGEST_SIDE = 20_000;

/** What a picture is by its first bytes, or null where it is none that we read. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const start = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (start(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (start(0, 3) === "\xff\xd8\xff") return "jpeg";
  if (start(0, 4) === "RIFF" && start(8, 12) === "WEBP") return "webp";
  if (start(0, 4) === "II*\0" || start(0, 4) === "MM\0*") return "tiff";
  return null;
}

/**
 * The pictures of a file, one a page, as their headers say, before anything is decoded.
 * @throws ReadFault `too-large` for a bomb of dots, `broken` where a header says nothing
 */
export function picturesIn(bytes: Uint8Array): PictureSize[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizes = sizesIn(view, pictureKind(bytes));
  for (const { width, height } of sizes) {
    if (!(width > 0 && height > 0)) throw new ReadFault("broken");
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_DOTS)
      throw new ReadFault("too-large", "Obraz jest za duży. Zeskanuj go w rozdzielczości 200–300 dpi.");
  }
  return sizes;
}

function sizesIn(view: DataView, kind: PictureKind | null): PictureSize[] {
  try {
    if (kind === "png") return [{ width: view.getUint32(16), height: view.getUint32(20) }];
    if (kind === "jpeg") return [jpegSize(view)];
    if (kind === "webp") return [webpSize(view)];
    if (kind === "tiff") return tiffPages(view);
  } catch (error) {
    if (error instanceof ReadFault) throw error;
  }
  throw new ReadFault("broken");
}

/** From the frame's header, the first marker C0 to CF that is no table. */
function jpegSize(view: DataView): PictureSize {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) throw new ReadFault("broken");
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
}

function webpSize(view: DataView): PictureSize {
  const chunk = view.getUint32(12);
  if (chunk === 0x56503858)
    return {
      width: 1 + (view.getUint32(24, true) & 0xffffff),
      height: 1 + (view.getUint32(26, true) >>> 8),
    };
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
