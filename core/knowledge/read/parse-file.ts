import { detectLanguage } from "#core/language";
import type { Block, Language, ReadDocument } from "../types.ts";
import { checkText } from "./limits.ts";
import type { Parsed } from "./parsed.ts";
import { ReadFault } from "./read-fault.ts";
import type { ReadScan } from "./read-scan.ts";
import { readerFor } from "./reader-for.ts";
import type { FileToRead } from "./reading-processes.ts";
import { structured } from "./structure.ts";

/** Reads one file in this process. Only for the reading process: the file may be hostile. */
export async function parseFile(file: FileToRead): Promise<ReadScan> {
  // A reader that does not load is no fault of the file.
  const read = await readerFor(file.name, file.bytes);
  try {
    const { scans = [], ...parsed } = await read(file.bytes, file.recognised ?? []);
    return { ...documentOf(file.name, parsed, scans.length > 0), scans };
  } catch (error) {
    if (error instanceof ReadFault) throw error;
    // The stack ended: a file nested thousands of levels deep.
    if (error instanceof RangeError) throw new ReadFault("too-large", "Plik jest za głęboko zagnieżdżony.");
    throw new ReadFault("broken");
  }
}

/** The document that a reader's blocks make. @throws ReadFault where they have no text and need some */
export function documentOf(name: string, parsed: Parsed, mayBeEmpty = false): ReadDocument {
  const blocks = structured(parsed.blocks).filter(hasText);
  if (blocks.length === 0 && !mayBeEmpty)
    throw parsed.pages === null
      ? new ReadFault("empty", "W pliku nie ma tekstu.")
      : new ReadFault("unreadable");
  const title = titleOf(name, { ...parsed, blocks });
  return checkText({
    ...parsed,
    title,
    language: languageOf(parsed.metadata) ?? detectLanguage(openingOf(blocks)),
    blocks,
  });
}

function hasText(block: Block): boolean {
  const filled = (text: string) => /[\p{L}\p{N}]/u.test(text);
  if (block.kind === "list") return block.items.some(filled);
  if (block.kind === "table") return [block.header, ...block.rows].some((row) => row.some(filled));
  return filled(block.text);
}

/** Enough text to tell its language. */
function openingOf(blocks: Block[]): string {
  const texts = blocks
    .slice(0, 50)
    .map((block) =>
      "text" in block
        ? block.text
        : (block.kind === "list" ? block.items : block.rows.flat()).slice(0, 50).join("\n"),
    );
  return texts.join("\n").slice(0, 5_000);
}

function titleOf(name: string, { metadata, blocks }: Parsed): string {
  const given = metadata.title;
  if (typeof given === "string" && given.trim()) return given.trim();
  const heading = blocks.find((block) => block.kind === "heading");
  return heading?.text ?? (name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "") || name);
}

function languageOf(metadata: Record<string, unknown>): Language | null {
  const value = metadata.language ?? metadata.lang ?? metadata["dc.language"];
  const code = typeof value === "string" ? value.slice(0, 2).toLowerCase() : "";
  return code === "pl" || code === "uk" || code === "en" ? code : null;
}
