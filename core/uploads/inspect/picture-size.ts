import { UploadFault } from "../upload-fault.ts";
import { INSPECT_LIMITS } from "./limits.ts";

const ANIMATION = 2;

export type PictureKind = "jpeg" | "png" | "webp";

/** Width and height in dots. */
export interface PictureSize {
  width: number;
  height: number;
}

/** What a picture is by its first bytes, or null where it is none that is taken. */
export function pictureKind(head: Uint8Array): PictureKind | null {
  const start = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  if (start(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (start(0, 3) === "\xff\xd8\xff") return "jpeg";
  if (start(0, 4) === "RIFF" && start(8, 12) === "WEBP") return "webp";
  return null;
}

/**
 * The size of a picture as its header says, before anything is decoded.
 * @throws UploadFault `dots` for a bomb of dots, `broken` where the header says nothing, `unsupported` for what is
 * meant for a printing press or moves
 */
export function pictureSize(bytes: Uint8Array, kind: PictureKind): PictureSize {
  const { width, height } = told(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), kind);
  if (!(width > 0 && height > 0)) throw new UploadFault("broken");
  const { dots, longestSide } = INSPECT_LIMITS;
  if (Math.max(width, height) > longestSide || width * height > dots[kind]) throw new UploadFault("dots");
  return { width, height };
}

function told(view: DataView, kind: PictureKind): PictureSize {
  try {
    if (kind === "png") return { width: view.getUint32(16), height: view.getUint32(20) };
    return kind === "jpeg" ? jpegSize(view) : webpSize(view);
  } catch (error) {
    throw error instanceof UploadFault ? error : new UploadFault("broken");
  }
}

/** From the header of the frame: the first marker C0 to CF that is no table. */
function jpegSize(view: DataView): PictureSize {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) throw new UploadFault("broken");
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return frameSize(view, at);
    else at += 2 + view.getUint16(at + 2);
  }
}

function frameSize(view: DataView, at: number): PictureSize {
  const colours = view.getUint8(at + 9);
  if (colours === 4) throw new UploadFault("unsupported");
  return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
}

/** Of the three forms of WebP: extended, without loss, simple. */
function webpSize(view: DataView): PictureSize {
  const form = view.getUint32(12);
  if (form === 0x56503858 && view.getUint8(20) & ANIMATION) throw new UploadFault("unsupported");
  if (form === 0x56503858)
    return { width: 1 + (view.getUint32(24, true) & 0xffffff), height: 1 + (view.getUint32(26, true) >>> 8) };
  if (form === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
