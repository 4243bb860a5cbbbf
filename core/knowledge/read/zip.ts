import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { READ_LIMITS } from "./limits.ts";
import { ReadFault } from "./read-fault.ts";

/**
 * The wanted parts of a zip. Every part, wanted or not, is inflated once and counted, since a library that
 * opens the zip later inflates without a limit; XML parts with a document type (entity bombs) are refused.
 */
export async function readParts(bytes: Uint8Array, wanted: string[]): Promise<Map<string, Buffer>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Buffer>();
  let total = 0;
  const zip = await fromBufferPromise(buffer, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.generalPurposeBitFlag & 1) throw new ReadFault("encrypted");
    total += entry.uncompressedSize;
    if (total > READ_LIMITS.inflatedBytes || isBomb(entry)) throw new ReadFault("too-large");
    const part = await inflated(zip, entry, wanted.includes(entry.fileName));
    if (part) parts.set(entry.fileName, part);
  }
  return parts;
}

function isBomb(entry: Entry): boolean {
  const { uncompressedSize, compressedSize } = entry;
  return (
    uncompressedSize > READ_LIMITS.denseBytes && uncompressedSize > compressedSize * READ_LIMITS.denseRatio
  );
}

/** yauzl fails where a part is longer than it says. */
async function inflated(zip: ZipFile, entry: Entry, keep: boolean): Promise<Buffer | null> {
  if (entry.fileName.endsWith("/")) return null;
  const chunks: Buffer[] = [];
  let start = "";
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (keep) chunks.push(chunk);
    if (start.length < 4_096) start += chunk.toString("latin1", 0, 4_096);
  }
  if (/\.(?:xml|rels)$/i.test(entry.fileName) && /<!(?:DOCTYPE|ENTITY)/i.test(start))
    throw new ReadFault("broken");
  return keep ? Buffer.concat(chunks) : null;
}
