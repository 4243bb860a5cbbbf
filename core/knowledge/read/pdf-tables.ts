import type { Block } from "../types.ts";
import type { Line } from "./blocks-of-lines.ts";
import type { FlowLine } from "./pdf-flow.ts";
import { tableBlock } from "./table-block.ts";

const MARKER = /^(?:[-–—•▪●]|\d{1,3}[.)]|[a-z]{1,2}\)|§\s*\d+[a-z]?\.?|Art\.\s*\d+[a-z]?\.?)$/u;
/** How many lines of a first cell may stand before the rest of their row. */
const MOST_OPEN = 4;

/** The flow with its tables made blocks: lines of cells that stand under each other. */
export function pdfTables(flow: FlowLine[]): (Block | { lines: Line[] })[] {
  const parts: (Block | { lines: Line[] })[] = [];
  let at = 0;
  while (at < flow.length) {
    const rows = rowsFrom(flow, at);
    const table = rows.length > 1 ? tableOf(rows) : null;
    const used = table ? rows.flat().length : 1;
    const last = parts.at(-1);
    if (table) parts.push(table);
    else if (last && "lines" in last) last.lines.push(flow[at]!);
    else parts.push({ lines: [flow[at]!] });
    at += used;
  }
  return parts;
}

/**
 * Rows of a table, each of one line or several: the first line with cells wide apart sets the columns, later
 * ones have a run in each column, or only continue a cell; a cell may stand between the lines of its neighbour.
 */
function rowsFrom(flow: FlowLine[], from: number): FlowLine[][] {
  const first = flow[from]!;
  if (!isRow(first)) return [];
  const rows: FlowLine[][] = [[first]];
  let open: FlowLine[] = [];
  for (let at = from + 1; at < flow.length; at += 1) {
    const line = flow[at]!;
    const columns = columnsOf(first, line);
    const samePage = line.page === flow[at - 1]!.page;
    if (line.level !== undefined || columns.length === 0 || MARKER.test(firstRun(line))) break;
    const begins =
      columns[0] === 0 && columns.length > 1 && (isRow(line) || columns.length === first.place.cells.length);
    if (begins) {
      if (open.length > 0 && open[0]!.apart) break;
      rows.at(-1)?.push(...open);
      rows.push([line]);
      open = [];
    } else if (!samePage) break;
    else if (columns[0] === 0) {
      if (columns.length > 1 || open.length === MOST_OPEN) break;
      open.push(line);
    } else if (open.length > 0 && line.place.y > open.at(-1)!.place.y - 0.5 * line.place.size) {
      rows.push([...open, line]);
      open = [];
    } else if (open.length === 0 && !line.apart) rows.at(-1)?.push(line);
    else break;
  }
  return rows;
}

function isRow({ place, level }: FlowLine): boolean {
  return (
    place.cells.length > 1 &&
    place.cells.length <= 12 &&
    level === undefined &&
    !MARKER.test(place.cells[0]?.text.trim() ?? "")
  );
}

function firstRun(line: FlowLine): string {
  return line.place.runs[0]?.text.trim() ?? "";
}

/** The columns that a line's runs begin in; none where the line begins beside them all. */
function columnsOf(first: FlowLine, line: FlowLine): number[] {
  const starts = columnStarts(first, line);
  return starts.some(({ column }) => column < 0) ? [] : [...new Set(starts.map(({ column }) => column))];
}

/**
 * Each run of a line with its column: the one that it begins in, else that of the run before. Where a line has
 * as many cells wide apart as the first, they are the columns, wherever they begin (numbers set to the right).
 */
function columnStarts(first: FlowLine, line: FlowLine): { column: number; text: string }[] {
  const { cells, size } = first.place;
  if (line.place.cells.length === cells.length && Math.abs(line.place.x - first.place.x) < size) {
    return line.place.cells.map((cell, column) => ({ column, text: cell.text }));
  }
  let column = -1;
  return line.place.runs.map((run) => {
    const begun = cells.findIndex((cell) => Math.abs(cell.x - run.x) <= 0.25 * size);
    column = Math.max(column, begun);
    return { column, text: run.text };
  });
}

function tableOf(rows: FlowLine[][]): Block | null {
  const [first] = rows[0] ?? [];
  if (!first) return null;
  const fonts = rows.map(([row]) => row!.place.cells.map((cell) => cell.font));
  const cells = rows.map((lines, at) => {
    const texts = first.place.cells.map(() => "");
    for (const line of lines) {
      const parts = first.place.cells.map(() => "");
      for (const { column, text } of columnStarts(first, line)) parts[column] += text;
      parts.forEach((part, column) => {
        texts[column] = `${texts[column]} ${part.trim()}`.replace(/\s+/g, " ").trim();
      });
    }
    // A first row in a font that the second does not use is printed as a header.
    const isBold = (column: number) => at === 0 && !fonts[1]?.includes(fonts[0]?.[column] ?? "");
    return texts.map((text, column) => ({ text, columns: 1, rows: 1, bold: isBold(column) }));
  });
  const table = tableBlock({ caption: null, rows: cells, headerRows: 0 });
  return table && { ...table, page: first.page };
}
