import type { PdfLine, PdfPage } from "./pdf-lines.ts";

const EDGE_LINES = 3;
const SHARE_OF_PAGES = 0.3;
const PAGE_NUMBER = /^(?:strona|str\.|s\.)?\s*[-–—|]?\s*\d{1,4}\s*(?:(?:z|\/)\s*\d{1,4}\s*)?[-–—|]?$/i;
const LEGAL_UNIT = /^(?:§|Art\.|Rozdział|ROZDZIAŁ)/;

/** Pages without what is printed at the same height of many of them, and without their numbers. */
export function withoutRunning(pages: PdfPage[]): PdfPage[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length * SHARE_OF_PAGES);
  return pages.map((page) => {
    const edge = new Set(edges(page));
    const isRunning = (line: PdfLine) =>
      edge.has(line) &&
      !LEGAL_UNIT.test(line.text) &&
      ((counts.get(keyOf(line)) ?? 0) >= least || (pages.length > 1 && PAGE_NUMBER.test(line.text)));
    return { ...page, lines: page.lines.filter((line) => !isRunning(line)) };
  });
}

function edges(page: PdfPage): PdfLine[] {
  const byHeight = page.lines.toSorted((a, b) => b.y - a.y);
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(EDGE_LINES).slice(-EDGE_LINES)];
}

function keyOf(line: PdfLine): string {
  return `${Math.round(line.y / 6)} ${line.text.replace(/\d+/g, "#").replace(/\s+/g, " ").toLowerCase()}`;
}
