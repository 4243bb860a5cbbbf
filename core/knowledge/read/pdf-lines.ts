/** A run of text as pdf.js gives it. */
export interface PdfItem {
  str: string;
  transform: number[];
  width: number;
  fontName?: string;
}

export interface PdfCell {
  x: number;
  right: number;
  text: string;
  /** The font of its longest run: Polish letters often come from another one. */
  font: string;
  longest: number;
}

/** A line of a page; places in points from the left and the bottom. */
export interface PdfLine {
  text: string;
  /** Runs that stand wide apart, as the cells of a table do. */
  cells: PdfCell[];
  /** Every run, to be sorted into the columns of a table. */
  runs: { x: number; text: string }[];
  x: number;
  right: number;
  y: number;
  size: number;
}

export interface PdfPage {
  number: number;
  height: number;
  lines: PdfLine[];
}

/** Runs at the same height one after the other are a line. */
export function linesOfItems(items: PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items) {
    if (!item.str.trim()) continue;
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.hypot(c, d) || 10;
    const right = x + item.width;
    const line = lines.at(-1);
    const run: PdfCell = { x, right, text: item.str, font: item.fontName ?? "", longest: item.str.length };
    const follows = line && Math.abs(line.y - y) <= 0.5 * Math.max(size, line.size) && x >= line.right - size;
    if (!follows) {
      lines.push({ text: item.str, cells: [run], runs: [{ x, text: item.str }], x, right, y, size });
      continue;
    }
    const gap = x - line.right;
    line.runs.push({ x, text: (gap > 0.15 * size ? " " : "") + item.str });
    const cell = line.cells.at(-1);
    const space = gap > 0.15 * size && !/\s$/.test(line.text) && !/^\s/.test(item.str) ? " " : "";
    if (gap > 1.8 * size || !cell) line.cells.push(run);
    else {
      cell.text += space + item.str;
      cell.right = right;
      if (run.longest > cell.longest) Object.assign(cell, { font: run.font, longest: run.longest });
    }
    line.text += (gap > 1.8 * size ? " " : space) + item.str;
    line.right = right;
    line.size = Math.max(line.size, size);
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\u00ad/g, "").trim() }));
}
