import type { Block, ReadDocument } from "../types.ts";
import { ReadFault } from "./read-fault.ts";

const MB = 1024 * 1024;

/** What one file may cost; everything beyond is a `ReadFault`. */
export const READ_LIMITS = {
  fileBytes: 50 * MB,
  inflatedBytes: 200 * MB,
  /** A part of a zip that is both larger and denser than this is a bomb. */
  denseBytes: 10 * MB,
  denseRatio: 200,
  pages: 5_000,
  characters: 20_000_000,
  milliseconds: 30_000,
  heapMegabytes: 512,
  /** Of the whole reading process: heap, buffers and code. */
  residentMegabytes: 900,
  /** What the recognition of one page of a scan may cost. */
  recognition: { milliseconds: 300_000, residentMegabytes: 1_600, retireMegabytes: 900 },
};

/** Throws `too-large` where the text, with the header repeated in each table row, passes the limit. */
export function checkText(document: ReadDocument): ReadDocument {
  let characters = 0;
  for (const block of document.blocks) {
    characters += charactersOf(block);
    if (characters > READ_LIMITS.characters) throw new ReadFault("too-large");
  }
  return document;
}

function charactersOf(block: Block): number {
  const sum = (texts: string[]) => texts.reduce((total, text) => total + text.length + 1, 0);
  if (block.kind === "list") return sum(block.items);
  if (block.kind !== "table") return block.text.length;
  const rows = block.rows.reduce((total, row) => total + sum(row), 0);
  return rows + sum(block.header) * (block.rows.length + 1) + (block.caption?.length ?? 0);
}
