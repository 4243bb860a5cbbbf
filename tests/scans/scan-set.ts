import type { Canvas } from "@napi-rs/canvas";
import { pdfOfScans } from "../../core/knowledge/read/fixtures/pdf-of.ts";
import { tiffOf } from "../../core/knowledge/read/fixtures/tiff-of.ts";
import { makeScan, type ScanLook } from "./make-scan.ts";
import { SCAN_TEXTS } from "./scan-texts.ts";

export const SCAN_KINDS = [
  "clean",
  "skewed",
  "grey",
  "noisy",
  "two columns",
  "stamped",
  "upside down",
  "on its side",
] as const;
export type ScanKind = (typeof SCAN_KINDS)[number];

/** A scan that was made of a known text. */
export interface KnownScan {
  kind: ScanKind;
  name: string;
  text: string;
  bytes(): Uint8Array;
}

type Format = "png" | "jpeg" | "webp" | "tiff" | "pdf";

const known = (kind: ScanKind, format: Format, paragraphs: readonly string[], look: ScanLook): KnownScan => ({
  kind,
  name: `${kind}.${format}`,
  text: paragraphs.join(" "),
  bytes: () => fileOf(makeScan(paragraphs, look), format),
});

const [first = [], second = [], third = [], fourth = [], fifth = []] = SCAN_TEXTS;
const long = [first, second, fourth].flat();
const longer = [second, third, fifth].flat();

/** Twenty scans of eight kinds in five formats; the same ones every time. */
export const SCAN_SET: readonly KnownScan[] = [
  known("clean", "png", first, {}),
  known("clean", "pdf", second, {}),
  known("clean", "tiff", third, { dpi: 150 }),
  known("clean", "webp", fourth, { points: 10 }),
  known("clean", "jpeg", fifth, { dpi: 300, points: 9 }),
  known("skewed", "png", second, { skew: 2 }),
  known("skewed", "jpeg", third, { skew: -4 }),
  known("skewed", "pdf", fourth, { skew: 7 }),
  known("grey", "png", first, { paper: [120, 220], ink: 60 }),
  known("grey", "jpeg", fourth, { paper: [200, 230], ink: 165 }),
  known("grey", "pdf", third, { paper: [235, 150], ink: 40, skew: 1 }),
  known("noisy", "png", fifth, { speckles: 0.03 }),
  known("noisy", "png", second, { speckles: 0.01, paper: [190, 240], ink: 70 }),
  known("two columns", "png", long, { columns: 2, points: 10 }),
  known("two columns", "pdf", longer, { columns: 2, points: 9, skew: 1 }),
  known("stamped", "png", first, { stamp: true }),
  known("stamped", "jpeg", fifth, { stamp: true, skew: -1 }),
  known("upside down", "png", third, { turns: 2 }),
  known("on its side", "pdf", fourth, { turns: 1 }),
  known("on its side", "jpeg", fifth, { turns: 3 }),
];

function fileOf(canvas: Canvas, format: Format): Uint8Array {
  const { width, height } = canvas;
  if (format === "png") return canvas.toBuffer("image/png");
  if (format === "jpeg") return canvas.toBuffer("image/jpeg", 70);
  if (format === "webp") return canvas.toBuffer("image/webp", 70);
  if (format === "pdf") return pdfOfScans([{ jpeg: canvas.toBuffer("image/jpeg", 70), width, height }]);
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  return tiffOf([
    { width, height, dots: Uint8Array.from({ length: width * height }, (_, at) => data[at * 4]!) },
  ]);
}
