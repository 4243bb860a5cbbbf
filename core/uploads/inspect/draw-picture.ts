import { type Canvas, createCanvas, ImageData } from "@napi-rs/canvas";
import type { Dots } from "./decode-picture.ts";
import type { PictureKind, PictureSize } from "./picture-size.ts";

/** Of JPEG and WebP, 0 to 100: the loss is not seen. */
const QUALITY = 90;

/** A picture made anew from dots, upright, its longer side at most so long. */
export function drawPicture(
  dots: Dots,
  kind: PictureKind,
  orientation: number,
  longestSide: number,
): PictureSize & { bytes: Uint8Array } {
  const drawn = upright(asCanvas(dots), orientation, longestSide);
  const bytes =
    kind === "png" ? drawn.toBuffer("image/png") : drawn.toBuffer(`image/${kind}` as "image/jpeg", QUALITY);
  return { width: drawn.width, height: drawn.height, bytes };
}

function asCanvas({ width, height, data }: Dots): Canvas {
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").putImageData(new ImageData(data, width, height), 0, 0);
  return canvas;
}

/** Turned and mirrored as the camera noted that it was held, and made smaller. */
function upright(canvas: Canvas, orientation: number, longestSide: number): Canvas {
  const scale = Math.min(1, longestSide / Math.max(canvas.width, canvas.height));
  if (orientation === 1 && scale === 1) return canvas;
  const width = Math.max(1, Math.round(canvas.width * scale));
  const height = Math.max(1, Math.round(canvas.height * scale));
  const lies = orientation >= 5;
  const drawn = lies ? createCanvas(height, width) : createCanvas(width, height);
  const context = drawn.getContext("2d");
  context.imageSmoothingQuality = "high";
  context.setTransform(...turning(orientation, width, height));
  context.drawImage(canvas, 0, 0, width, height);
  return drawn;
}

/** The eight ways to hold a camera, as EXIF numbers them; `width` and `height` before the turn. */
function turning(
  orientation: number,
  width: number,
  height: number,
): [number, number, number, number, number, number] {
  switch (orientation) {
    case 2:
      return [-1, 0, 0, 1, width, 0];
    case 3:
      return [-1, 0, 0, -1, width, height];
    case 4:
      return [1, 0, 0, -1, 0, height];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, height, 0];
    case 7:
      return [0, -1, -1, 0, height, width];
    case 8:
      return [0, -1, 1, 0, 0, width];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}
