import type { FileHandle } from "node:fs/promises";
import type { Entry } from "yauzl";
import { UploadFault } from "../upload-fault.ts";

const LOCAL_HEADER = 30;
const END_RECORD = 22;
/** What may follow a part: its sizes and sum, written after it. */
const DESCRIPTOR = 24;

/**
 * Whether a zip is its parts and their list and nothing else: nothing before, between or after them, and no two of
 * them the same bytes.
 * @throws UploadFault `polyglot` where there is room for something else, `bomb` where parts overlap
 */
export async function checkZipLayout(
  file: FileHandle,
  size: number,
  entries: readonly Pick<Entry, "relativeOffsetOfLocalHeader" | "compressedSize">[],
): Promise<void> {
  const end = await bytesAt(file, size - END_RECORD, END_RECORD);
  if (end.readUInt32LE(0) !== 0x06054b50) throw new UploadFault("polyglot");
  const list = end.readUInt32LE(16);
  if (list + end.readUInt32LE(12) !== size - END_RECORD) throw new UploadFault("polyglot");
  let reached = 0;
  for (const entry of [...entries].sort(byOffset)) {
    const begin = entry.relativeOffsetOfLocalHeader;
    if (begin < reached) throw new UploadFault("bomb");
    if (begin > reached + (reached === 0 ? 0 : DESCRIPTOR)) throw new UploadFault("polyglot");
    const header = await bytesAt(file, begin, LOCAL_HEADER);
    reached = begin + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28) + entry.compressedSize;
  }
  if (list < reached) throw new UploadFault("bomb");
  if (list > reached + DESCRIPTOR) throw new UploadFault("polyglot");
}

const byOffset = (
  one: { relativeOffsetOfLocalHeader: number },
  other: { relativeOffsetOfLocalHeader: number },
) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader;

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new UploadFault("broken");
  return buffer;
}
