import type { Block } from "../types.ts";

/** A line of a text without marks; `apart` where it stands away from the line before. */
export interface Line {
  text: string;
  apart: boolean;
  page?: number;
  /** The level of a heading where its size says that it is one. */
  level?: number;
  /** Whether its place says that it begins an item of a list. */
  item?: boolean;
}

const ITEM = /^(?:[-–—•▪●◦*·\uf0b7]|\d{1,2}\)|[a-z]{1,2}\))\s+(?=\S)/u;
const BULLET = /^[-–—•▪●◦*·\uf0b7]\s+/u;
const OPENS =
  /^(?:§\s*\d|Art\.\s*\d|(?:Dział|DZIAŁ|Rozdział|ROZDZIAŁ|Oddział|ODDZIAŁ)\s+[\dIVXLC]|\d{1,2}\.\s+\p{Lu})/u;

/** Paragraphs, lists and upper-case headings out of lines; a hyphen at a line's end is mended. */
export function blocksOfLines(lines: Line[], upperLevel = 2): Block[] {
  const blocks: Block[] = [];
  let list: Extract<Block, { kind: "list" }> | null = null;
  let paragraph: Extract<Block, { kind: "paragraph" }> | null = null;
  let heading: Extract<Block, { kind: "heading" }> | null = null;
  for (const line of lines) {
    const text = line.text.replace(/[^\S\n]+/g, " ").trim();
    if (!text) continue;
    const page = line.page === undefined ? {} : { page: line.page };
    const isHeading = line.level !== undefined || (isUpperHeading(text) && (line.apart || !paragraph));
    if (isHeading) {
      list = paragraph = null;
      const level: number = line.level ?? upperLevel;
      if (heading && heading.level === level && !line.apart && !OPENS.test(text)) {
        heading.text = joined(heading.text, text);
      } else {
        heading = { kind: "heading", level, text, ...page };
        blocks.push(heading);
      }
      continue;
    }
    heading = null;
    if (line.item || ITEM.test(text)) {
      paragraph = null;
      const ordered = ITEM.test(text) && !BULLET.test(text);
      const item = text.replace(BULLET, "");
      if (list && list.ordered === ordered) list.items.push(item);
      else {
        list = { kind: "list", ordered, items: [item], ...page };
        blocks.push(list);
      }
    } else if (list && !line.apart && !OPENS.test(text)) {
      list.items.push(joined(list.items.pop() ?? "", text));
    } else if (paragraph && !line.apart && !OPENS.test(text)) {
      paragraph.text = joined(paragraph.text, text);
    } else {
      list = null;
      paragraph = { kind: "paragraph", text, ...page };
      blocks.push(paragraph);
    }
  }
  return blocks;
}

/** "zaświad-" and "czenie" make one word; "Bielsko-" and "Biała" keep their hyphen. */
function joined(before: string, after: string): string {
  if (/\p{L}-$/u.test(before)) {
    if (/^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
    if (/^\p{Lu}/u.test(after)) return before + after;
  }
  return `${before} ${after}`;
}

function isUpperHeading(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters >= 4 &&
    text.length <= 100 &&
    !/\p{Ll}/u.test(text) &&
    !/[.;,]$/.test(text) &&
    letters * 2 > text.length
  );
}
