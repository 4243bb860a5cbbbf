import type { Line } from "./blocks-of-lines.ts";
import type { PdfLine, PdfPage } from "./pdf-lines.ts";

/** A line with its place in the flow of the text. */
export interface FlowLine extends Line {
  page: number;
  place: PdfLine;
  /** Whether it belongs to an item that an earlier line begins. */
  inList?: boolean;
}

const HEADING_SIZE = 1.2;
const LONGEST_HEADING = 120;
const SENTENCE_END = /[.:;!?…]["”»)]*$/;

/**
 * The lines of all pages as one flow: where a paragraph begins, and which lines are headings by their size.
 * `levels` is how many sizes of headings there are.
 */
export function linesOfPages(pages: PdfPage[]): { flow: FlowLine[]; levels: number } {
  const lines = pages.flatMap((page) => page.lines);
  const body = weightedMedian(lines.map((line) => ({ value: line.size, weight: line.text.length })));
  const sizes = headingSizes(lines, body);
  const spacing = usualSpacing(pages);
  const flow: FlowLine[] = [];
  for (const page of pages) {
    const right = page.lines.reduce((most, line) => Math.max(most, line.right), 0);
    page.lines.forEach((line, at) => {
      const before = at > 0 ? page.lines[at - 1] : undefined;
      const last = flow.at(-1);
      const level = isShort(line) ? sizes.indexOf(rounded(line.size)) + 1 : 0;
      const apart = before
        ? standsApart(before, line, spacing, right)
        : !continues(last?.text ?? "", line.text);
      const item = last !== undefined && level === 0 && beginsItem(last, line);
      const inList = item || (last?.inList === true && Math.abs(line.x - last.place.x) < 2);
      const { text } = line;
      flow.push({
        text,
        apart,
        page: page.number,
        place: line,
        ...(level > 0 && { level }),
        ...(item && { item }),
        inList,
      });
    });
  }
  return { flow, levels: sizes.length };
}

function headingSizes(lines: PdfLine[], body: number): number[] {
  const large = lines.filter((line) => line.size >= body * HEADING_SIZE && isShort(line));
  const sizes = [...new Set(large.map((line) => rounded(line.size)))].sort((a, b) => b - a);
  // Sizes in plenty are layout, not an outline.
  return large.length > lines.length / 3 ? [] : sizes.slice(0, 3);
}

function standsApart(before: PdfLine, line: PdfLine, spacing: number, right: number): boolean {
  const gap = (before.y - line.y) / line.size;
  if (Math.abs(before.size - line.size) > 0.15 * line.size || gap > spacing * 1.35) return true;
  if (gap < 0) return !continues(before.text, line.text);
  const endsEarly = before.right < right - 0.15 * (right - line.x);
  const indented = line.x > before.x + 0.8 * line.size;
  return SENTENCE_END.test(before.text) && (endsEarly || indented);
}

/** Bullets are often drawn and not written: lines set in after a colon are items, each to its comma or stop. */
function beginsItem(last: FlowLine, line: PdfLine): boolean {
  const setIn = line.x - last.place.x;
  if (last.text.endsWith(":") && !last.item) return setIn > 1.2 * line.size && setIn < 6 * line.size;
  return last.inList === true && Math.abs(setIn) < 2 && /[,;.]$/.test(last.text);
}

/** A sentence that goes on after a page or a column. */
function continues(before: string, text: string): boolean {
  return before !== "" && !SENTENCE_END.test(before) && /^[\p{Ll}\d(]/u.test(text);
}

function usualSpacing(pages: PdfPage[]): number {
  const gaps = pages.flatMap(({ lines }) =>
    lines
      .slice(1)
      .map((line, at) => ({ value: ((lines[at]?.y ?? 0) - line.y) / line.size, weight: line.text.length })),
  );
  return weightedMedian(gaps.filter(({ value }) => value > 0.8 && value < 3)) || 1.3;
}

function weightedMedian(values: { value: number; weight: number }[]): number {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  let half = sorted.reduce((total, { weight }) => total + weight, 0) / 2;
  for (const { value, weight } of sorted) {
    half -= weight;
    if (half <= 0) return value;
  }
  return 0;
}

function isShort(line: PdfLine): boolean {
  return line.text.length <= LONGEST_HEADING && /\p{L}{3}/u.test(line.text);
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
