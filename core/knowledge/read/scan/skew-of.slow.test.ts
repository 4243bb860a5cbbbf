import { expect, it } from "vitest";
import { makeScan } from "../../../../tests/scans/make-scan.ts";
import { SCAN_TEXTS } from "../../../../tests/scans/scan-texts.ts";
import { cleanScan } from "./clean-scan.ts";
import { skewOf } from "./skew-of.ts";

it.each([0, 0.5, -1, 3, -7, 10])("finds that the lines of a page run downhill by %s degrees", (skew) => {
  const canvas = makeScan(SCAN_TEXTS[0] ?? [], { dpi: 100, skew });
  const { width, height } = canvas;
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  const picture = cleanScan(data, width, height);
  expect(picture).not.toBeNull();
  expect(Math.abs((skewOf(picture!) * 180) / Math.PI - skew)).toBeLessThanOrEqual(0.3);
});
