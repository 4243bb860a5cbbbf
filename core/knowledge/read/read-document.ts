import { READ_LIMITS } from "./limits.ts";
import { ReadFault } from "./read-fault.ts";
import type { ReadScan } from "./read-scan.ts";
import { type FileToRead, readInProcess } from "./reading-processes.ts";

/**
 * The text of a file as blocks in reading order: Markdown, HTML, PDF, DOCX, ODT, plain text, or a picture. The
 * file is parsed in another process with a limit of memory and of 30 seconds, since files may be hostile.
 * Nothing is recognised here: `scans` names the pages without text, and with what `recognisePage` made of them
 * given as `recognised` they are in the document.
 * @throws ReadFault with a code and a message for the person who added the file
 */
export async function readDocument(file: FileToRead): Promise<ReadScan> {
  if (file.bytes.length === 0) throw new ReadFault("empty");
  if (file.bytes.length > READ_LIMITS.fileBytes) throw new ReadFault("too-large");
  return readInProcess({ ...file, name: file.name.slice(-255), as: "document" });
}
