import type { Block } from "../types.ts";
import { packLines } from "./pack-lines.ts";
import { splitText } from "./split-text.ts";
import { countWords } from "./words.ts";

type Table = Extract<Block, { kind: "table" }>;

const TABLE_WORDS = 120;
const LONGEST_ROW = 150;
const LONGEST_HEADER = 40;
const LONGEST_CAPTION = 40;

/** The rows of a table, each a line "Header: cell; …", a few rows a piece under the caption. */
export function tablePieces(table: Table): string[] {
  const header = table.header.map(flat);
  const usesHeader = table.rows.length > 0 && countWords(header.join(" ")) <= LONGEST_HEADER;
  const rows = usesHeader || header.length === 0 ? table.rows : [table.header, ...table.rows];
  const lines = rows.flatMap((row) => rowLines(row.map(flat), usesHeader ? header : []));
  const caption = flat(table.caption ?? "");
  const top = countWords(caption) <= LONGEST_CAPTION ? caption : "";
  return [...(top === caption ? [] : splitText(caption, TABLE_WORDS)), ...packLines(lines, top, TABLE_WORDS)];
}

/** One line a row; the cells of an endless row a line each, after the row's first cell. */
function rowLines(row: string[], header: string[]): string[] {
  const cells = row.flatMap((cell, at) => (cell ? [labelled(cell, header[at])] : []));
  const isPair = header.length === 0 && row.length === 2 && cells.length === 2;
  const line = isPair && !/[:?]$/.test(row[0] ?? "") ? cells.join(": ") : cells.join(isPair ? " " : "; ");
  if (countWords(line) <= LONGEST_ROW) return [line];
  const subject = cells[0] && countWords(cells[0]) <= 15 ? `${cells[0]}; ` : "";
  return row.flatMap((cell, at) => {
    if (!cell || (at === 0 && subject)) return [];
    return splitText(cell, TABLE_WORDS).map((part) => subject + labelled(part, header[at]));
  });
}

function labelled(cell: string, header: string | undefined): string {
  return header ? `${header.replace(/:$/, "")}: ${cell}` : cell;
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
