import { describe, expect, it } from "vitest";
import { cleanScan } from "./clean-scan.ts";
import { type GreyPicture, turned } from "./grey-picture.ts";

const SIDE = 280;

/** A page with bars of ink; each dot's colour is told by `paint`. */
function page(paint: (x: number, y: number, ink: boolean) => [number, number, number]): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(SIDE * SIDE * 4).fill(255);
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) rgba.set(paint(x, y, isInk(x, y)), (y * SIDE + x) * 4);
  return rgba;
}

const isInk = (x: number, y: number) => y % 28 < 4 && x % 20 < 12 && x > 20 && x < 260;

function shades(picture: GreyPicture | null, of: (x: number, y: number) => boolean): number[] {
  const found: number[] = [];
  picture?.shades.forEach((shade, at) => {
    if (of(at % SIDE, Math.floor(at / SIDE))) found.push(shade);
  });
  return found;
}

describe("a cleaned scan", () => {
  it("has white paper and black ink though the paper was shaded and the ink faded", () => {
    const scan = page((x, _, ink) => {
      const paper = 110 + (120 * x) / SIDE;
      const shade = ink ? paper * 0.6 : paper;
      return [shade, shade, shade];
    });
    const clean = cleanScan(scan, SIDE, SIDE);
    expect(Math.max(...shades(clean, isInk))).toBeLessThan(90);
    expect(Math.min(...shades(clean, (x, y) => !isInk(x, y)))).toBeGreaterThan(200);
  });

  it("has the ink of a stamp paler than that of the text", () => {
    const scan = page((x, _, ink) => (ink ? (x > 140 ? [60, 80, 200] : [30, 30, 30]) : [255, 255, 255]));
    const clean = cleanScan(scan, SIDE, SIDE);
    const text = Math.max(...shades(clean, (x, y) => isInk(x, y) && x <= 140));
    const stamp = Math.min(...shades(clean, (x, y) => isInk(x, y) && x > 140));
    expect(stamp).toBeGreaterThan(text + 60);
  });

  it("is nothing where there is only paper", () => {
    expect(
      cleanScan(
        page(() => [214, 210, 200]),
        SIDE,
        SIDE,
      ),
    ).toBeNull();
  });
});

describe("a turned picture", () => {
  const picture = { width: 3, height: 2, shades: new Uint8Array([1, 2, 3, 4, 5, 6]) };

  it("turns clockwise", () => {
    expect(turned(picture, 1)).toEqual({ width: 2, height: 3, shades: new Uint8Array([4, 1, 5, 2, 6, 3]) });
    expect(turned(picture, 3)).toEqual({ width: 2, height: 3, shades: new Uint8Array([3, 6, 2, 5, 1, 4]) });
  });

  it("is itself after four turns, and after two half ones", () => {
    expect([1, 1, 1, 1].reduce(turned, picture)).toEqual(picture);
    expect(turned(turned(picture, 2), 2)).toEqual(picture);
  });
});
