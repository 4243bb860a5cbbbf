import type { FileHandle } from "node:fs/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { UploadFault } from "../upload-fault.ts";
import type { FileKind } from "./kinds.ts";
import { INSPECT_LIMITS } from "./limits.ts";
import { checkZipLayout } from "./zip-layout.ts";

const TYPES = "[Content_Types].xml";
const MANIFEST = "META-INF/manifest.xml";
const SETTINGS = "word/_rels/settings.xml.rels";
const READ = ["mimetype", TYPES, MANIFEST, SETTINGS];

/** Where programs keep macros, and controls that run. */
const MACRO_PARTS =
  /(?:^|\/)vbaProject\.bin$|(?:^|\/)vbaData\.xml$|^xl\/macrosheets\/|\/activeX\/|^(?:Basic|Scripts)\//i;
const MACRO_TYPES = /macroEnabled|vnd\.ms-office\.vbaProject|ms-excel\.(?:intl)?macrosheet/i;
/** A template that is fetched when the document is opened may bring macros. */
const FAR_TEMPLATE =
  /attachedTemplate"[^>]*Target="(?:https?|ftp|\\\\)|Target="(?:https?|ftp|\\\\)[^>]*attachedTemplate"/i;

/**
 * What a document that is a zip is, and whether it is encrypted. Every part is inflated once and counted.
 * @throws UploadFault
 */
export async function inspectZip(
  path: string,
  file: FileHandle,
  size: number,
): Promise<{ kind: FileKind; encrypted: boolean }> {
  const { entries, parts } = await readZip(path);
  await checkZipLayout(file, size, entries);
  const text = (name: string) => parts.get(name)?.toString("utf8") ?? "";
  const kind = kindOf(text("mimetype"), text(TYPES));
  if (kind === null) throw new UploadFault("unsupported");
  if (
    entries.some(({ fileName }) => MACRO_PARTS.test(fileName)) ||
    MACRO_TYPES.test(text(TYPES)) ||
    FAR_TEMPLATE.test(text(SETTINGS))
  )
    throw new UploadFault("macros");
  return { kind, encrypted: text(MANIFEST).includes("encryption-data") };
}

function kindOf(mimetype: string, types: string): FileKind | null {
  if (mimetype.trim() === "application/vnd.oasis.opendocument.text") return "odt";
  if (mimetype.trim() === "application/vnd.oasis.opendocument.spreadsheet") return "ods";
  if (/wordprocessingml\.document\.main\+xml|ms-word\.document\.macroEnabled/.test(types)) return "docx";
  if (/spreadsheetml\.sheet\.main\+xml|ms-excel\.sheet\.macroEnabled/.test(types)) return "xlsx";
  return null;
}

async function readZip(path: string): Promise<{ entries: Entry[]; parts: Map<string, Buffer> }> {
  const entries: Entry[] = [];
  const parts = new Map<string, Buffer>();
  let total = 0;
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
  try {
    if (zip.entryCount > INSPECT_LIMITS.zipEntries) throw new UploadFault("bomb");
    for await (const entry of zip.eachEntry()) {
      if (entry.generalPurposeBitFlag & 1) throw new UploadFault("encrypted");
      total += entry.uncompressedSize;
      if (total > INSPECT_LIMITS.inflatedBytes || isDense(entry)) throw new UploadFault("bomb");
      if (entries.some(({ fileName }) => fileName === entry.fileName)) throw new UploadFault("broken");
      entries.push(entry);
      if (!entry.fileName.endsWith("/")) await inflate(zip, entry, parts);
    }
  } finally {
    zip.close();
  }
  return { entries, parts };
}

function isDense({ uncompressedSize, compressedSize }: Entry): boolean {
  const { denseBytes, denseRatio } = INSPECT_LIMITS;
  return uncompressedSize > denseBytes && uncompressedSize > compressedSize * denseRatio;
}

/** yauzl fails where a part is longer than it says. */
async function inflate(zip: ZipFile, entry: Entry, parts: Map<string, Buffer>): Promise<void> {
  const keep = READ.includes(entry.fileName);
  if (keep && entry.uncompressedSize > INSPECT_LIMITS.readPartBytes) throw new UploadFault("bomb");
  const chunks: Buffer[] = [];
  let start = "";
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    if (keep) chunks.push(chunk);
    if (start.length < 4_096) start += chunk.toString("latin1", 0, 4_096);
  }
  // Entities inflate where the part is read, not here.
  if (/\.(?:xml|rels)$/i.test(entry.fileName) && /<!(?:DOCTYPE|ENTITY)/i.test(start))
    throw new UploadFault("bomb");
  if (keep) parts.set(entry.fileName, Buffer.concat(chunks));
}
