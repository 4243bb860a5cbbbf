import type { FileHandle } from "node:fs/promises";
import { UploadFault } from "../upload-fault.ts";
import { MARKUP } from "./markup.ts";

const WINDOW = 1024 * 1024;
/** The longest comment that a zip may end with, and its last record: whoever reads the file as a zip looks here. */
const ZIP_TAIL = 65_535 + 22;
const ZIP_END = "PK\x05\x06";
const ENCRYPT = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/**
 * Whether a PDF is encrypted. It must be nothing else besides: begin at the first byte, end with its last line, and
 * be neither a zip nor a page to whoever reads it as one.
 * @throws UploadFault
 */
export async function inspectPdf(file: FileHandle, size: number): Promise<{ encrypted: boolean }> {
  if (MARKUP.test(await textAt(file, 0, 1_024))) throw new UploadFault("polyglot");
  const tail = await textAt(file, Math.max(0, size - ZIP_TAIL), ZIP_TAIL);
  const end = tail.lastIndexOf("%%EOF");
  if (end === -1) throw new UploadFault("broken");
  if (/[^\s\0]/.test(tail.slice(end + 5)) || endsAsZip(tail)) throw new UploadFault("polyglot");
  if (!/startxref\s+\d+\s+$/.test(tail.slice(0, end))) throw new UploadFault("broken");
  const outside = tail
    .replace(/\bstream\r?\n[\s\S]*?\bendstream\b/g, "")
    .replace(/^[\s\S]*?\bendstream\b/, "");
  if (MARKUP.test(outside)) throw new UploadFault("polyglot");
  return { encrypted: await isEncrypted(file, size) };
}

/** A last record of a zip with a comment that fits, or nearly: some programs forgive what is left over. */
function endsAsZip(tail: string): boolean {
  for (let at = tail.indexOf(ZIP_END); at !== -1; at = tail.indexOf(ZIP_END, at + 1)) {
    const comment = tail.charCodeAt(at + 20) + 256 * tail.charCodeAt(at + 21);
    if (at + 22 + comment <= tail.length) return true;
  }
  return false;
}

async function isEncrypted(file: FileHandle, size: number): Promise<boolean> {
  for (let at = 0; at < size; at += WINDOW)
    if (ENCRYPT.test(await textAt(file, at, WINDOW + 64))) return true;
  return false;
}

async function textAt(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString("latin1", 0, bytesRead);
}
