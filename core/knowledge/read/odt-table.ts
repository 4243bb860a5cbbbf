import type { Block } from "../types.ts";
import { odtText } from "./odt-text.ts";
import { type Cell, tableBlock } from "./table-block.ts";
import type { XmlElement } from "./xml.ts";

/** A table of an OpenDocument text; null where it has one column and only frames text. */
export function odtTable(table: XmlElement): Block | null {
  const header = rowsOf(table, true);
  const rows = [...header, ...rowsOf(table, false)].map(cellsOf);
  if (!rows.some((row) => row.filter((cell) => cell.text).length > 1)) return null;
  return tableBlock({ caption: null, rows, headerRows: header.length });
}

function rowsOf(parent: XmlElement, inHeader: boolean): XmlElement[] {
  return parent.children.flatMap((node) => {
    if (typeof node === "string") return [];
    if (node.name === "table:table-header-rows") return inHeader ? rowsOf(node, false) : [];
    if (node.name === "table:table-row") return inHeader ? [] : [node];
    return /^table:table-(?:rows|row-group)$/.test(node.name) ? rowsOf(node, inHeader) : [];
  });
}

function cellsOf(row: XmlElement): Cell[] {
  return row.children.flatMap((cell) => {
    if (typeof cell === "string" || cell.name !== "table:table-cell") return [];
    const number = (name: string) => Math.max(1, Number.parseInt(cell.attributes[name] ?? "", 10) || 1);
    const text = odtText(cell).replaceAll("\n", " ");
    const columns =
      number("table:number-columns-spanned") * (text ? 1 : number("table:number-columns-repeated"));
    return [{ text, columns, rows: number("table:number-rows-spanned"), bold: false }];
  });
}
