import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type FileHash, type FileStore, isFileHash, StorageFull } from "#core/files";

/**
 * Files on a local disk: `ab/cd/<hash>`. A file is written beside its place, flushed, then renamed, so that a
 * kill leaves either the whole file or none.
 */
export function diskFileStore(folder: string): FileStore {
  const pathOf = (hash: FileHash) => {
    if (!isFileHash(hash)) throw new Error("not a file hash");
    return join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  };
  const store: FileStore = {
    async put(bytes) {
      const hash = createHash("sha256").update(bytes).digest("hex");
      if (await store.has(hash)) return hash;
      const path = pathOf(hash);
      const unfinished = join(folder, `.unfinished-${randomUUID()}`);
      try {
        await mkdir(dirname(path), { recursive: true });
        const file = await open(unfinished, "wx");
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, path);
      } catch (cause) {
        await rm(unfinished, { force: true }).catch(() => undefined);
        throw isFull(cause) ? new StorageFull("no space left for files", { cause }) : cause;
      }
      return hash;
    },
    async get(hash) {
      const bytes = await readFile(pathOf(hash)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      if (bytes && createHash("sha256").update(bytes).digest("hex") !== hash)
        throw new Error(`file ${hash} is damaged: its content does not fit its hash`);
      return bytes;
    },
    has: async (hash) =>
      access(pathOf(hash)).then(
        () => true,
        () => false,
      ),
    remove: async (hash) => rm(pathOf(hash), { force: true }),
  };
  return store;
}

function isFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOSPC" || code === "EDQUOT";
}
