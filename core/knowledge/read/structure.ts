import type { Block } from "../types.ts";

/** Units of Polish law, the widest first; the number is the depth. */
const UNITS: [RegExp, number][] = [
  [/^(?:Dział|DZIAŁ)\s+(?:[IVXLC]+|\d+)[a-z]?\.?(?=\s|$)/, 0],
  [/^(?:Rozdział|ROZDZIAŁ)\s+(?:[IVXLC]+|\d+)[a-z]?\.?(?=\s|$)/, 1],
  [/^(?:Oddział|ODDZIAŁ)\s+(?:[IVXLC]+|\d+)[a-z]?\.?(?=\s|$)/, 2],
  [/^(?:Art|ART)\.\s*\d+[a-z]{0,3}(?:\.(?=\s|$)|$)/, 3],
  [/^§\s*\d+[a-z]{0,3}(?:\.(?=\s|$)|$)/, 4],
];
const LONGEST_TITLE = 90;
const LONGEST_HEADING = 300;

/**
 * Paragraphs that begin "§ 4.", "Art. 12." or "Rozdział II" become headings of their own, deeper than the
 * heading they stand under; a heading too long to be one becomes a paragraph.
 */
export function structured(blocks: Block[]): Block[] {
  const out: Block[] = [];
  let base = 0;
  let open: number[] = [];
  let untitled: Extract<Block, { kind: "heading" }> | null = null;
  for (const block of blocks) {
    if (block.kind === "heading" && block.text.length <= LONGEST_HEADING) {
      const rank = unitOf(block.text)?.rank;
      const { level } = block;
      if (rank !== undefined && level > base && open.length > 0) {
        open = open.filter((other) => other < rank);
        untitled = { ...block, level: base + 1 + open.length };
        open.push(rank);
        out.push(untitled);
        continue;
      }
      base = level;
      open = [];
      untitled = rank !== undefined && rank < 3 ? { ...block } : null;
      out.push(untitled ?? block);
      continue;
    }
    if (block.kind !== "paragraph" && block.kind !== "heading") {
      untitled = null;
      out.push(block);
      continue;
    }
    const page = block.page === undefined ? {} : { page: block.page };
    let text = block.text;
    for (let unit = unitOf(text); unit; unit = unitOf(text)) {
      const { rank, label } = unit;
      open = open.filter((other) => other < rank);
      const heading = { kind: "heading" as const, level: base + 1 + open.length, text: label, ...page };
      open.push(rank);
      out.push(heading);
      text = text.slice(label.length).trim();
      untitled = rank < 3 || !text ? heading : null;
      if (text && !unitOf(text) && isTitle(text)) {
        heading.text = `${label} ${text}`;
        text = "";
        untitled = null;
      }
    }
    if (!text) continue;
    if (untitled && isTitle(text)) {
      untitled.text = `${untitled.text} ${text}`;
      untitled = null;
      continue;
    }
    untitled = null;
    out.push({ kind: "paragraph", text, ...page });
  }
  return out;
}

function unitOf(text: string): { rank: number; label: string } | null {
  for (const [pattern, rank] of UNITS) {
    const label = pattern.exec(text)?.[0];
    if (label === undefined) continue;
    // "Rozdział II określa zasady…" is a sentence about a chapter.
    if (rank < 3 && /^\s*[\p{Ll}(]/u.test(text.slice(label.length))) return null;
    return { rank, label };
  }
  return null;
}

/** A short line without a sentence's end names the unit above it. */
function isTitle(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE && /^\p{Lu}/u.test(text) && !/[.:;,]$/.test(text) && !text.includes("\n")
  );
}
