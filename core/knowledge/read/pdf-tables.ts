import type { Block } from "../types.ts";
import type { Line } from "./blocks-of-lines.ts";
import type { FlowLine } from "./pdf-flow.ts";
import { tableBlock } from "./table-block.ts";

const MARKER = /^(?:[-–—•▪●]|\d{1,3}[.)]|[a-z]{1,2}\)|§\s*\d+[a-z]?\.?|Art\.\s*\d+[a-z]?\.?)$/u;

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

/** Lines of two cells and more, each with the lines under it that only continue one of its cells. */
function rowsFrom(flow: FlowLine[], from: number): FlowLine[][] {
  const rows: FlowLine[][] = [];
  for (let at = from; at < flow.length; at += 1) {
    const line = flow[at]!;
    const first = rows[0]?.[0];
    if (isRow(line)) {
      if (first && !sharesColumns(first, line)) break;
      rows.push([line]);
    } else if (
      first &&
      rows.length > 0 &&
      !line.apart &&
      line.page === first.page &&
      columnOf(first, line.place.x) > 0
    ) {
      rows.at(-1)?.push(line);
    } else break;
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

function sharesColumns(first: FlowLine, line: FlowLine): boolean {
  return (
    first.place.cells.length === line.place.cells.length &&
    Math.abs(first.place.x - line.place.x) < 3 * line.place.size
  );
}

/** The column that a place falls into, -1 where into none. */
function columnOf(first: FlowLine, x: number): number {
  return first.place.cells.findIndex((cell) => Math.abs(cell.x - x) <= first.place.size);
}

function tableOf(rows: FlowLine[][]): Block | null {
  const [first] = rows[0] ?? [];
  if (!first) return null;
  const fonts = rows.map(([row]) => row!.place.cells.map((cell) => cell.font));
  const cells = rows.map(([row, ...more], at) => {
    const texts = row!.place.cells.map((cell) => cell.text.trim());
    for (const line of more) {
      const column = columnOf(first, line.place.x);
      texts[column] = `${texts[column]} ${line.text}`;
    }
    // A first row in a font that the second does not use is printed as a header.
    const isBold = (column: number) => at === 0 && !fonts[1]?.includes(fonts[0]?.[column] ?? "");
    return texts.map((text, column) => ({ text, columns: 1, rows: 1, bold: isBold(column) }));
  });
  const table = tableBlock({ caption: null, rows: cells, headerRows: 0 });
  return table && { ...table, page: first.page };
}
