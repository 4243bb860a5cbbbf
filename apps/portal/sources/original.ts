import { eq } from "drizzle-orm";
import type { Db } from "#core/db";
import { fileTables } from "#core/files";
import { type SourceDocument, sourceUrl } from "#core/knowledge";

type Document = SourceDocument["document"];

/** Formats that say more than the text that was read out of them, by the ending of the file. */
const TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
} as const;
type Format = keyof typeof TYPES;

const ODT_MARK = `mimetype${TYPES.odt}`;

/** Whether the document was read from a file that is worth having as it is. */
export function hasOriginal({ path }: Pick<Document, "path">): boolean {
  return Object.hasOwn(TYPES, endingOf(path));
}

/** The address of the original. */
export const originalUrl = (slug: string) => `${sourceUrl(slug)}/oryginal`;

/** What a link to the original says of it: its format and its size in bytes, where that was noted. */
export async function aboutOriginal(
  db: Db,
  { path, file }: Pick<Document, "path" | "file">,
): Promise<{ format: string; bytes: number | null }> {
  const [noted] = await db
    .select({ size: fileTables.files.size })
    .from(fileTables.files)
    .where(eq(fileTables.files.hash, file));
  return { format: endingOf(path).toUpperCase(), bytes: noted?.size ?? null };
}

/** Name and type under which an original is sent: by what is in it, since it was read by that too. */
export function presentOriginal(
  { slug, path }: Pick<Document, "slug" | "path">,
  bytes: Uint8Array,
): { name: string; type: string } {
  const format = formatOf(bytes, endingOf(path));
  return { name: `${slug}.${format}`, type: TYPES[format] };
}

function formatOf(bytes: Uint8Array, ending: string): Format {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
  if (start.includes("%PDF-")) return "pdf";
  return ending === "odt" || start.includes(ODT_MARK) ? "odt" : "docx";
}

const endingOf = (path: string) => /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
