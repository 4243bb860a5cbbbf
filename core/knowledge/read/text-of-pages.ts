import type { Block, ReadDocument } from "../types.ts";

/** The plain text of one page; without a number where the format has none. */
export interface PageText {
  page: number | null;
  text: string;
}

/** A document as plain text, page by page in reading order, a block or an item a line. */
export function textOfPages({ blocks }: Pick<ReadDocument, "blocks">): PageText[] {
  const pages: PageText[] = [];
  for (const block of blocks) {
    const page = block.page ?? null;
    const last = pages.at(-1);
    const text = textOf(block);
    if (last && last.page === page) last.text += `\n${text}`;
    else pages.push({ page, text });
  }
  return pages;
}

function textOf(block: Block): string {
  if (block.kind === "list") return block.items.join("\n");
  if (block.kind !== "table") return block.text;
  const { caption, header, rows } = block;
  // A table of two columns is a form that was filled in: a name, and what was written beside it.
  const isForm = header.length <= 2;
  const line = (row: readonly string[]) =>
    isForm ? row.join(" ") : row.map((cell, at) => (header[at] ? `${header[at]}: ${cell}` : cell)).join("; ");
  return [...(caption ? [caption] : []), ...(isForm ? [header] : []), ...rows]
    .map((row) => (typeof row === "string" ? row : line(row)))
    .filter((text) => text.trim() !== "")
    .join("\n");
}
