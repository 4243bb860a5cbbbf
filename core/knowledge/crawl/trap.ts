import { createHash } from "node:crypto";
import { fold } from "#core/language";
import type { ReadDocument } from "../types.ts";

const MOST_SEGMENTS = 20;
const MOST_PARAMETERS = 12;
const MOST_REPEATS = 3;
const MONTHS_AND_DAYS =
  /\b(?:sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paz|lis|gru|pon|wto|sro|czw|pia|sob|nie)[a-z]*\b/g;

/** An address without what varies from page to page of one pattern: its numbers and the values of its parameters. */
export function shapeOf(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const parameters = [...new Set(searchParams.keys())].sort();
  return `${host}${pathname.replace(/\d+/g, "0")}?${parameters.join("&")}`.slice(0, 500);
}

/** Whether an address looks like one of endlessly many: a path that repeats itself or has no end. */
export function looksEndless(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  const segments = pathname.split("/").filter(Boolean);
  if (segments.length > MOST_SEGMENTS || [...searchParams].length > MOST_PARAMETERS) return true;
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return [...counts.values()].some((count) => count > MOST_REPEATS);
}

/** SHA-256 of a document's text; two pages with the same say the same. */
export function contentOf(document: ReadDocument): string {
  return sha256(textOf(document));
}

/** SHA-256 of a file with pages that are pictures: their text is not known yet. */
export function contentOfFile(bytes: Uint8Array): string {
  return sha256(bytes);
}

/** SHA-256 of its text without numbers, months and days of the week. */
export function likenessOf(document: ReadDocument): string {
  const words = fold(textOf(document))
    .replace(MONTHS_AND_DAYS, " ")
    .replace(/[^a-z]+/g, " ");
  return sha256(words);
}

function textOf({ blocks }: ReadDocument): string {
  return blocks
    .map((block) => {
      if (block.kind === "list") return block.items.join("\n");
      if (block.kind === "table")
        return [block.header, ...block.rows].map((row) => row.join("\t")).join("\n");
      return block.text;
    })
    .join("\n");
}

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
