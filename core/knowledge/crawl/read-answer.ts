import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { readDocument } from "../read/read-document.ts";
import { ReadFault } from "../read/read-fault.ts";
import type { ReadScan } from "../read/read-scan.ts";
import { readInProcess } from "../read/reading-processes.ts";
import type { WebContent } from "../read/web-content.ts";
import { fileNameOf } from "./address.ts";
import type { Fetched } from "./fetcher.ts";

/** What an answer holds, read; null where it is no document. */
export type ReadAnswer = WebContent | { kind: "file"; document: ReadScan } | null;

const ENDINGS: Record<string, string> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.oasis.opendocument.text": "odt",
  "text/plain": "txt",
  "text/markdown": "md",
};

/**
 * Reads what came from an address, by its bytes and then by the type it is declared as.
 *
 * @throws ReadFault
 */
export async function readAnswer(
  address: string,
  { headers, bytes }: Fetched,
  largest: number,
): Promise<ReadAnswer> {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").split(";").map((part) => part.trim());
  const charset = parameters.map((part) => /^charset="?([\w-]+)/i.exec(part)?.[1]).find(Boolean);
  const whole = isGzip(bytes) ? await unpacked(bytes, largest) : bytes;
  if (whole.length === 0) throw new ReadFault("empty", "Serwer wysłał pustą odpowiedź.");
  const { pathname } = new URL(address);
  const start = new TextDecoder("latin1").decode(whole.subarray(0, 1_024));
  const ending = ENDINGS[type.toLowerCase()] ?? /\.(pdf|docx|odt|md|txt)$/i.exec(pathname)?.[1];
  if (/^\s*(?:\u00ef\u00bb\u00bf)?\s*<[!?a-z]/i.test(start) || /\b(?:html|xml)\b/i.test(type))
    return readInProcess({ name: "", bytes: whole, as: "web", ...(charset ? { charset } : {}) });
  if (!start.includes("%PDF-") && !ending) return null;
  const name = fileNameOf(address, ending ?? "pdf");
  return { kind: "file", document: await readDocument({ name, bytes: whole }) };
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpacked(bytes: Uint8Array, largest: number): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: largest });
  } catch (error) {
    throw new ReadFault(
      (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "broken",
    );
  }
}
