/** A passage's text as blocks to show: passages keep a list item or a table row a line, parts apart by an empty line. */
export type PassageBlock =
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "table"; caption: string | null; header: string[]; rows: string[][] };

/** Where the next named cell begins; a semicolon inside a cell is none. */
const NEXT_CELL = /; (?=[^:;]+: )/;

/** The blocks of a passage's text. A table comes back only where all its rows have the same named cells. */
export function readPassage(kind: "text" | "list" | "table", text: string): PassageBlock[] {
  if (kind === "table") return tableBlocks(text.split("\n"));
  return text.split(/\n{2,}/).flatMap((part) => listBlocks(part.split("\n")));
}

function listBlocks(lines: string[]): PassageBlock[] {
  const [lead = "", ...items] = lines;
  if (items.length === 0) return [{ kind: "paragraph", text: lead }];
  if (!lead.trimEnd().endsWith(":")) return [{ kind: "list", items: lines }];
  return [
    { kind: "paragraph", text: lead },
    { kind: "list", items },
  ];
}

function tableBlocks(lines: string[]): PassageBlock[] {
  const whole = asTable(lines, null);
  if (whole) return [whole];
  const [caption = "", ...rest] = lines;
  const captioned = asTable(rest, caption);
  if (captioned) return [captioned];
  return lines.length === 1 ? [{ kind: "paragraph", text: caption }] : listBlocks(lines);
}

function asTable(lines: string[], caption: string | null): PassageBlock | null {
  const rows = lines.map((line) => line.split(NEXT_CELL).map((cell) => cell.split(/: (.*)/s)));
  const header = rows[0]?.map(([label = ""]) => label) ?? [];
  const fits =
    header.length > 1 &&
    rows.every(
      (row) =>
        row.length === header.length && row.every((cell, at) => cell.length > 1 && cell[0] === header[at]),
    );
  if (!fits) return null;
  return { kind: "table", caption, header, rows: rows.map((row) => row.map((cell) => cell[1] ?? "")) };
}
