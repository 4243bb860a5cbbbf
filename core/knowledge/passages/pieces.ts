import type { Block } from "../types.ts";
import { listPieces } from "./list-pieces.ts";
import { sentenceTexts, splitText } from "./split-text.ts";
import { tablePieces } from "./table-pieces.ts";
import { countWords } from "./words.ts";

/** A part of a section that is kept whole; a passage is one or several of them. */
export interface Piece {
  kind: "text" | "list" | "table";
  text: string;
  words: number;
  page: number | null;
}

export const MOST_WORDS = 250;
const LONGEST_LEAD = 40;

/** The pieces of one section, its blocks holding no heading. */
export function piecesOf(blocks: Block[]): Piece[] {
  const pieces: Piece[] = [];
  blocks.forEach((block, at) => {
    const page = block.page ?? null;
    if (block.kind === "paragraph") {
      const { before } = leadIn(block, blocks[at + 1]);
      for (const text of splitText(before, MOST_WORDS)) add("text", text, page);
    } else if (block.kind === "list") {
      const { lead, page: leadPage } = leadOf(blocks[at - 1], block);
      listPieces(block, lead).forEach((text, part) => {
        add("list", text, part === 0 ? (leadPage ?? page) : page);
      });
    } else if (block.kind === "table") {
      const { lead } = leadOf(blocks[at - 1], block);
      for (const text of tablePieces({ ...block, caption: block.caption || lead || null }))
        add("table", text, page);
    }
  });
  return pieces;

  function add(kind: Piece["kind"], text: string, page: number | null): void {
    const trimmed = text.trim();
    if (trimmed) pieces.push({ kind, text: trimmed, words: countWords(trimmed), page });
  }
}

function leadOf(before: Block | undefined, block: Block): { lead: string; page: number | null } {
  if (before?.kind !== "paragraph") return { lead: "", page: null };
  return { lead: leadIn(before, block).lead, page: before.page ?? null };
}

/** The sentence ending in a colon that leads a list, or a table without a caption, in. */
function leadIn(paragraph: Extract<Block, { kind: "paragraph" }>, next: Block | undefined) {
  const text = paragraph.text.trim();
  const leads = next?.kind === "list" || (next?.kind === "table" && !next.caption);
  if (!leads || !text.endsWith(":")) return { before: text, lead: "" };
  const all = sentenceTexts(text);
  const lead = all.pop() ?? "";
  if (countWords(lead) > LONGEST_LEAD) return { before: text, lead: "" };
  return { before: text.slice(0, text.length - lead.length).trim(), lead };
}
