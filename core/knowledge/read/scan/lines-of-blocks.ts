import type { Block, Line, Word } from "tesseract.js";
import { linesOfItems, type PdfItem, type PdfLine } from "../pdf-lines.ts";
import { withSectionSigns } from "./section-signs.ts";

/** Words that the recogniser doubts more are dust, lines and stamps. */
const LEAST_SURE = 25;
/** Lines are as high as most others unless they differ by more than this share. */
const SAME_SIZE = 0.18;
/** The part of a row's height that is the size of its font. */
const SIZE_OF_ROW = 0.73;

export interface RecognisedLines {
  lines: PdfLine[];
  /** How sure, 0 to 100, by letters; null where there are none. */
  confidence: number | null;
  /** Whether most lines run from top to bottom: the page lies on its side. */
  onSide: boolean;
  letters: number;
}

/** What Tesseract recognised, in points from the left and the bottom, as the lines of a page with text are. */
export function linesOfBlocks(blocks: readonly Block[], height: number, dpi: number): RecognisedLines {
  const rows = blocks.flatMap((block) => block.paragraphs).flatMap((paragraph) => paragraph.lines);
  const usual = median(rows.map(heightOf));
  const found = rows
    .map((row) => ({ row, words: row.words.filter(isText) }))
    .filter(({ words }) => words.length > 0);
  const all = found.flatMap(({ words }) => words);
  const letters = all.reduce((total, { text }) => total + text.length, 0);
  const sure = all.reduce((total, { text, confidence }) => total + text.length * confidence, 0);
  const upright = found.filter(({ row }) => row.bbox.x1 - row.bbox.x0 >= row.bbox.y1 - row.bbox.y0);
  return {
    lines: found.flatMap(({ row, words }) =>
      linesOfItems(itemsOf(row, words, usual, height, 72 / dpi)).map(mended),
    ),
    confidence: letters === 0 ? null : Math.round(sure / letters),
    onSide: upright.length * 2 < found.length,
    letters,
  };
}

function itemsOf(row: Line, words: Word[], usual: number, height: number, points: number): PdfItem[] {
  const own = heightOf(row);
  const size = (Math.abs(own - usual) < SAME_SIZE * usual ? usual : own) * SIZE_OF_ROW * points;
  const y = (height - (row.baseline.y0 + row.baseline.y1) / 2) * points;
  return words.map(({ text, bbox }) => ({
    str: text,
    transform: [size, 0, 0, size, bbox.x0 * points, y],
    width: (bbox.x1 - bbox.x0) * points,
  }));
}

function mended(line: PdfLine): PdfLine {
  const text = withSectionSigns(line.text);
  const [cell, ...others] = line.cells;
  return others.length > 0 || !cell ? line : { ...line, text, cells: [{ ...cell, text }] };
}

function isText({ text, confidence }: Word): boolean {
  return confidence >= LEAST_SURE && /[\p{L}\p{N}\p{P}§]/u.test(text);
}

function heightOf(row: Line): number {
  return row.rowAttributes?.rowHeight || row.bbox.y1 - row.bbox.y0;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
