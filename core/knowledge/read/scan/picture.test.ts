import { createCanvas } from "@napi-rs/canvas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tiffOf } from "../fixtures/tiff-of.ts";
import { ReadFault } from "../read-fault.ts";
import { pictureKind, picturesIn } from "./picture.ts";
import { tiffFrom, tiffPages } from "./tiff.ts";

const canvas = createCanvas(321, 123);
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function codeOf(bytes: Uint8Array): string {
  try {
    picturesIn(bytes);
    return "read";
  } catch (error) {
    if (error instanceof ReadFault) return error.code;
    throw error;
  }
}

describe("a picture's size", () => {
  it.each([
    ["png", canvas.toBuffer("image/png")],
    ["jpeg", canvas.toBuffer("image/jpeg")],
    ["webp", canvas.toBuffer("image/webp", 80)],
  ])("is read from the header of a %s, without decoding", (kind, bytes) => {
    expect(pictureKind(bytes)).toBe(kind);
    expect(picturesIn(bytes)).toEqual([{ width: 321, height: 123 }]);
  });

  it("is read for each page of a TIFF, and any of them can be put first", () => {
    const bytes = tiffOf([
      { width: 16, height: 8 },
      { width: 24, height: 9 },
    ]);
    expect(picturesIn(bytes)).toMatchObject([
      { width: 16, height: 8 },
      { width: 24, height: 9 },
    ]);
    expect(tiffPages(viewOf(tiffFrom(bytes, 2)))[0]).toMatchObject({ width: 24, height: 9 });
  });
});

describe("a hostile picture", () => {
  it("of more dots than a page can have is refused by its header", () => {
    const png = new Uint8Array(canvas.toBuffer("image/png"));
    viewOf(png).setUint32(16, 60_000);
    viewOf(png).setUint32(20, 60_000);
    expect(codeOf(png)).toBe("too-large");
    expect(codeOf(tiffOf([{ width: 19_999, height: 19_999, dots: new Uint8Array(8) }]))).toBe("too-large");
  });

  it("whose pages form a ring is refused", () => {
    const ring = tiffOf([{ width: 16, height: 8 }]);
    const view = viewOf(ring);
    const first = view.getUint32(4, true);
    view.setUint32(first + 2 + view.getUint16(first, true) * 12, first, true);
    expect(codeOf(ring)).toBe("broken");
  });

  it("cut off or garbled anywhere gives a fault and never another error", () => {
    const whole = [
      canvas.toBuffer("image/png"),
      canvas.toBuffer("image/jpeg"),
      canvas.toBuffer("image/webp", 80),
      tiffOf([{ width: 16, height: 8 }]),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(400),
        fc.uint8Array({ maxLength: 40 }),
        (bytes, cut, garbage) => {
          const head = bytes.subarray(0, 12 + cut);
          expect(codeOf(new Uint8Array(Buffer.concat([head, garbage])))).toMatch(
            /^(?:read|broken|too-large)$/,
          );
        },
      ),
    );
  });
});
