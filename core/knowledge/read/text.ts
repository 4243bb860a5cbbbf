import { blocksOfLines } from "./blocks-of-lines.ts";
import { decodeText } from "./decode-text.ts";
import type { Parsed } from "./parsed.ts";

/** A plain text: an empty line parts paragraphs; lists and upper-case headings are recognised. */
export function readText(bytes: Uint8Array): Parsed {
  let apart = true;
  const lines = [];
  for (const text of decodeText(bytes).split(/[\n\f]/)) {
    if (text.trim()) lines.push({ text, apart });
    apart = !text.trim();
  }
  return { pages: null, metadata: {}, blocks: blocksOfLines(lines) };
}
