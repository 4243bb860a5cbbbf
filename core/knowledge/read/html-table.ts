import type { Block } from "../types.ts";
import { attribute, type Element, elementsOf, isElement, textOf } from "./html-nodes.ts";
import { type Cell, tableBlock } from "./table-block.ts";

/** A table of data; null where the table only lays a page out. */
export function tableOf(table: Element): Block | null {
  const inside = elementsOf(table).slice(1);
  if (inside.some((element) => element.tagName === "table" || /^h[1-6]$/.test(element.tagName))) return null;
  const rows = inside.filter((element) => element.tagName === "tr");
  const cells = rows.map(
    (row) => row.childNodes.filter((node) => isElement(node) && /^t[hd]$/.test(node.tagName)) as Element[],
  );
  if (!cells.some((row) => row.length > 1)) return null;
  const caption = inside.find((element) => element.tagName === "caption");
  return tableBlock({
    caption: caption ? textOf(caption) : null,
    rows: cells.map((row) => row.map(cellOf)),
    headerRows: rows.findIndex((row, at) => !isHeader(row, cells[at] ?? [])),
  });
}

function isHeader(row: Element, cells: Element[]): boolean {
  const section = row.parentNode;
  const inHead = section !== null && isElement(section) && section.tagName === "thead";
  return inHead || (cells.length > 1 && cells.every((cell) => cell.tagName === "th"));
}

function cellOf(cell: Element): Cell {
  const span = (name: string) => Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1);
  const text = textOf(cell);
  const strong = elementsOf(cell).filter((element) => /^(?:b|strong)$/.test(element.tagName));
  const bold =
    cell.tagName === "th" || strong.map((element) => textOf(element)).join("").length >= text.length * 0.9;
  return { text, columns: span("colspan"), rows: span("rowspan"), bold: bold && text !== "" };
}
