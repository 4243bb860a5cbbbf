import type { FoundPassage } from "#core/knowledge";

/** A cell with the header of its column; the offsets are places in the passage. */
export interface TableCell {
  /** Empty where the table gives the column none. */
  label: string;
  labelStart: number;
  text: string;
  start: number;
  end: number;
}

export interface TableRow {
  start: number;
  end: number;
  cells: TableCell[];
}

/** A header is no sentence; what is longer is a cell with a colon in it. */
const LONGEST_LABEL = 60;
const LABELLED = new RegExp(`^([^:;]{1,${LONGEST_LABEL}}): `);

/**
 * The rows of a passage of a table, told apart into cells: a line is `Header: cell; Header: cell`, as passages of
 * tables are written. A cell may hold a semicolon or a colon itself, so a header begins with a capital or stands in
 * more than one row. A line without a header is a caption and no row.
 */
export function rowsOf({ kind, text }: FoundPassage): TableRow[] {
  if (kind !== "table") return [];
  const lines = [...text.matchAll(/[^\n]+/g)];
  const seen = new Map<string, number>();
  for (const [line] of lines)
    for (const label of new Set(line.split("; ").flatMap((part) => LABELLED.exec(part)?.[1] ?? [])))
      seen.set(label, (seen.get(label) ?? 0) + 1);
  return lines.flatMap((line) => {
    const cells = cellsOf(line[0], line.index, seen);
    return cells.some(({ label }) => label)
      ? [{ start: line.index, end: line.index + line[0].length, cells }]
      : [];
  });
}

function cellsOf(line: string, offset: number, seen: ReadonlyMap<string, number>): TableCell[] {
  const cells: TableCell[] = [];
  let at = 0;
  for (const part of line.split("; ")) {
    const label = LABELLED.exec(part)?.[1] ?? "";
    const isLabel =
      label !== "" && (cells.length === 0 || /^\p{Lu}/u.test(label) || (seen.get(label) ?? 0) > 1);
    const last = cells.at(-1);
    if (isLabel || !last) {
      const skipped = isLabel ? label.length + 2 : 0;
      const start = offset + at + skipped;
      cells.push({
        label: isLabel ? label : "",
        labelStart: offset + at,
        text: part.slice(skipped),
        start,
        end: offset + at + part.length,
      });
    } else {
      last.text += `; ${part}`;
      last.end = offset + at + part.length;
    }
    at += part.length + 2;
  }
  return cells;
}
