import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";

/** Made by `make-empty.ts` with the version of PGlite in its name. */
export const EMPTY_DATABASE = new URL("./pglite-0.5.16.tar.zst", import.meta.url);

const decompress = promisify(zstdDecompress);

/** The files of an empty database, as a tar; running `initdb` instead takes several seconds of every first start. */
export async function emptyDatabase(): Promise<Blob> {
  return new Blob([await decompress(await readFile(EMPTY_DATABASE))]);
}
