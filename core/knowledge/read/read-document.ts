import type { ReadDocument } from "../types.ts";
import { READ_LIMITS } from "./limits.ts";
import { ReadFault } from "./read-fault.ts";
import { readInProcess } from "./reading-processes.ts";

/**
 * The text of a file as blocks in reading order: Markdown, HTML, PDF, DOCX, ODT or plain text. The file is
 * parsed in another process with a limit of memory and of 30 seconds, since files may be hostile.
 * @throws ReadFault with a code and a message for the person who added the file
 */
export async function readDocument(file: { name: string; bytes: Uint8Array }): Promise<ReadDocument> {
  if (file.bytes.length === 0) throw new ReadFault("empty");
  if (file.bytes.length > READ_LIMITS.fileBytes) throw new ReadFault("too-large");
  return readInProcess({ name: file.name.slice(-255), bytes: file.bytes, as: "document" });
}
