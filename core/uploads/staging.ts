import { randomUUID } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { StorageFull } from "#core/files";
import { UploadFault } from "./upload-fault.ts";

/** What has not been acknowledged for longer than this may have to be sent again after a kill. */
const FLUSH_BYTES = 4 * 1024 * 1024;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text has the form of an upload's identifier; nothing else may become part of a path or a query. */
export const isUploadId = (text: string): boolean => UUID.test(text);

/** Where the bytes of an upload lie until it is finished. */
export function stagedPath(folder: string, id: string): string {
  if (!isUploadId(id)) throw new Error("not an upload's identifier");
  return join(folder, id);
}

/** A new identifier, and so a place for bytes; nobody can guess it. */
export const newUploadId = (): string => randomUUID();

/**
 * Writes parts from an offset on; what lay there was not acknowledged and goes. After every few megabytes, at the
 * end, and where the parts end in an error, what is on disk is flushed and told.
 * @throws UploadFault `too-long` where there are more bytes than `size`, `full`; the error that the parts ended with
 */
export async function writeStaged(
  path: string,
  { offset, size }: { offset: number; size: number },
  parts: AsyncIterable<Uint8Array>,
  tell: (reached: number) => Promise<void>,
): Promise<number> {
  const file = await opened(path);
  let reached = offset;
  let told = offset;
  const flush = async () => {
    if (reached === told) return;
    await file.datasync();
    told = reached;
    await tell(reached);
  };
  try {
    await file.truncate(offset);
    try {
      for await (const part of parts) {
        if (reached + part.length > size) throw new UploadFault("too-long", undefined, reached);
        await writeWhole(file, part, reached);
        reached += part.length;
        if (reached - told >= FLUSH_BYTES) await flush();
      }
    } finally {
      await flush();
    }
  } catch (error) {
    throw asFault(error);
  } finally {
    await file.close();
  }
  return reached;
}

/** A part may be written in pieces where the disk is nearly full. */
async function writeWhole(file: FileHandle, part: Uint8Array, position: number) {
  for (let written = 0; written < part.length; ) {
    const { bytesWritten } = await file.write(part, written, part.length - written, position + written);
    written += bytesWritten;
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  } catch (error) {
    throw asFault(error);
  }
}

/** What a full disk means to whoever sends a file. */
export function asFault(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return error instanceof StorageFull || ["ENOSPC", "EDQUOT"].includes(code)
    ? new UploadFault("full")
    : error;
}

/** The bytes of an upload that has arrived. */
export const stagedParts = (path: string): AsyncIterable<Uint8Array> => createReadStream(path);

export const removeStaged = (path: string): Promise<void> => rm(path, { force: true });

/** The identifiers of what lies in the folder and was last written before a moment. */
export async function staleStaged(folder: string, before: Date): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter(isUploadId);
  const stale: string[] = [];
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && found.mtime < before) stale.push(name);
  }
  return stale;
}
