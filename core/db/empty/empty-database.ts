import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";
import { parseTar } from "nanotar";

/** Written by `npm run empty-database`; what it was made of stands in `made-of.json`. */
export const EMPTY_DATABASE = new URL("./pglite.tar.zst", import.meta.url);

const decompress = promisify(zstdDecompress);

/** More than the archive holds: in one piece it is unpacked three times as fast as in the usual small ones. */
const PIECE_BYTES = 64 * 1024 * 1024;

/**
 * Writes the files of an empty database with all tables and queues into a new folder. Running `initdb` and the
 * migrations instead would take several seconds of every first start.
 */
export async function unpackEmptyDatabase(folder: string): Promise<void> {
  const entries = parseTar(await decompress(await readFile(EMPTY_DATABASE), { chunkSize: PIECE_BYTES }));
  await mkdir(folder, { recursive: true });
  for (const { name, type } of entries)
    if (type === "directory") await mkdir(join(folder, name), { recursive: true });
  await Promise.all(
    entries.map(({ name, type, data }) =>
      type === "file" ? writeFile(join(folder, name), data ?? new Uint8Array()) : undefined,
    ),
  );
}
