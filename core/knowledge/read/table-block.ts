import type { Block } from "../types.ts";

/** A cell as it stands in a file, before spans are spread. */
export interface Cell {
  text: string;
  columns: number;
  rows: number;
  bold: boolean;
}

const MOST_COLUMNS = 100;

/**
 * A table whose every row can stand alone: a cell over several rows or columns is repeated in each, header
 * rows are made one. `headerRows` is -1 where all rows are headers, 0 where none is marked: then the first row
 * is taken as the header where it clearly is one.
 */
export function tableBlock(table: {
  caption: string | null;
  rows: Cell[][];
  headerRows: number;
}): Block | null {
  const rows = withoutEmptyEnd(spread(table.rows));
  const marked = table.headerRows === -1 ? rows.length : table.headerRows;
  const count =
    marked > 0 && marked < rows.length ? marked : marked === 0 && opensWithHeader(table.rows) ? 1 : 0;
  const body = rows.slice(count).filter((row) => row.some(Boolean));
  if (body.length === 0) return null;
  const header = rows
    .slice(0, count)
    .reduce<string[]>((above, row) => row.map((text, at) => joined(above[at], text)), []);
  return { kind: "table", caption: table.caption || null, header, rows: body };
}

/** Word processors pad rows with empty cells. */
function withoutEmptyEnd(rows: string[][]): string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex(Boolean) + 1), 0);
  return rows.map((row) => row.slice(0, width));
}

function joined(above: string | undefined, text: string): string {
  return above && text && above !== text ? `${above} – ${text}` : above || text;
}

function spread(rows: Cell[][]): string[][] {
  const hanging: { text: string; rows: number }[] = [];
  return rows.map((row) => {
    const texts: string[] = [];
    const hang = () => {
      for (let over = hanging[texts.length]; over && over.rows > 0; over = hanging[texts.length]) {
        over.rows -= 1;
        texts.push(over.text);
      }
    };
    for (const cell of row.slice(0, MOST_COLUMNS)) {
      hang();
      for (let column = 0; column < cell.columns && texts.length < MOST_COLUMNS; column += 1) {
        hanging[texts.length] = { text: column === 0 ? cell.text : "", rows: cell.rows - 1 };
        texts.push(column === 0 ? cell.text : "");
      }
    }
    hang();
    return texts;
  });
}

/** Bold over plain; or, with three columns and more, words over rows that hold numbers. */
function opensWithHeader(rows: Cell[][]): boolean {
  const [first = [], ...others] = rows;
  const second = others[0];
  const isFull =
    first.length > 1 && first.every((cell) => cell.text && cell.columns === 1 && cell.text.length <= 100);
  if (!second || !isFull || new Set(first.map((cell) => cell.text)).size < first.length) return false;
  if (first.every((cell) => cell.bold)) return !second.every((cell) => cell.bold);
  const hasDigit = (cell: Cell) => /\d/.test(cell.text);
  return first.length > 2 && !first.some(hasDigit) && others.every((row) => row.some(hasDigit));
}
