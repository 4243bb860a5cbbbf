import type { GreyPicture } from "./grey-picture.ts";

const MOST_DEGREES = 15;
/** Rows of the reduced picture that lines are looked for in. */
const ROWS = 900;
/** Straighter than this gains nothing. */
const LEAST_DEGREES = 0.2;
/** Lines must stand out so much more than in the picture as it lies. */
const GAIN = 1.05;

/**
 * How far the lines of a cleaned page run downhill, in radians; 0 where it lies straight or nothing tells. At the
 * right angle the ink falls into few rows with empty ones between them.
 */
export function skewOf(picture: GreyPicture): number {
  const dots = inkOf(picture);
  const scoreAt = (degrees: number) => score(dots, Math.tan((degrees * Math.PI) / 180));
  let best = { degrees: 0, score: scoreAt(0) * GAIN };
  const look = (from: number, to: number, step: number) => {
    for (let degrees = from; degrees <= to; degrees += step) {
      const now = scoreAt(degrees);
      if (now > best.score) best = { degrees, score: now };
    }
  };
  look(-MOST_DEGREES, MOST_DEGREES, 0.5);
  if (best.degrees !== 0) look(best.degrees - 0.4, best.degrees + 0.4, 0.1);
  return Math.abs(best.degrees) < LEAST_DEGREES ? 0 : (best.degrees * Math.PI) / 180;
}

interface Ink {
  /** Columns and rows of the dots, of the reduced picture. */
  x: Int32Array;
  y: Int32Array;
  width: number;
  height: number;
}

function inkOf({ width, height, shades }: GreyPicture): Ink {
  const step = Math.max(1, Math.floor(height / ROWS));
  const x: number[] = [];
  const y: number[] = [];
  for (let row = 0; row < height; row += step)
    for (let column = 0; column < width; column += step)
      if (shades[row * width + column]! < 128) {
        x.push(column / step);
        y.push(row / step);
      }
  return {
    x: Int32Array.from(x),
    y: Int32Array.from(y),
    width: Math.ceil(width / step),
    height: Math.ceil(height / step),
  };
}

function score({ x, y, width, height }: Ink, slope: number): number {
  const reach = Math.ceil(width * Math.abs(slope)) + 1;
  const rows = new Float64Array(height + 2 * reach);
  for (let at = 0; at < x.length; at += 1) rows[Math.round(y[at]! - x[at]! * slope) + reach]! += 1;
  let total = 0;
  for (let at = 1; at < rows.length; at += 1) total += (rows[at]! - rows[at - 1]!) ** 2;
  return total;
}
