import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
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
  let swept: Promise<void> | null = null;
  const store: FileStore = {
    async put(bytes) {
      const hash = createHash("sha256").update(bytes).digest("hex");
      if (await store.has(hash)) return hash;
      return store.putParts(inOnePart(bytes));
    },
    async putParts(parts) {
      swept ??= sweepUnfinished(folder);
      await swept;
      const unfinished = join(folder, `.unfinished-${randomUUID()}`);
      try {
        await mkdir(folder, { recursive: true });
        const hash = await writeParts(unfinished, parts);
        const path = pathOf(hash);
        await mkdir(dirname(path), { recursive: true });
        await rename(unfinished, path);
        return hash;
      } catch (cause) {
        await rm(unfinished, { force: true }).catch(() => undefined);
        throw isFull(cause) ? new StorageFull("no space left for files", { cause }) : cause;
      }
    },
    async get(hash) {
      const bytes = await readFile(pathOf(hash)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      if (bytes && createHash("sha256").update(bytes).digest("hex") !== hash) throw damaged(hash);
      return bytes;
    },
    parts: async (hash) => ((await store.has(hash)) ? checkedParts(pathOf(hash), hash) : null),
    has: async (hash) =>
      access(pathOf(hash)).then(
        () => true,
        () => false,
      ),
    remove: async (hash) => rm(pathOf(hash), { force: true }),
  };
  return store;
}

const damaged = (hash: FileHash) => new Error(`file ${hash} is damaged: its content does not fit its hash`);

async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Writes a new file, flushed, and gives the hash of what was written. */
async function writeParts(path: string, parts: AsyncIterable<Uint8Array>): Promise<FileHash> {
  const hash = createHash("sha256");
  const file = await open(path, "wx");
  try {
    for await (const part of parts) {
      hash.update(part);
      await file.writeFile(part);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return hash.digest("hex");
}

async function* checkedParts(path: string, hash: FileHash): AsyncIterable<Uint8Array> {
  const read = createHash("sha256");
  for await (const part of createReadStream(path)) {
    read.update(part);
    yield part;
  }
  if (read.digest("hex") !== hash) throw damaged(hash);
}

function isFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOSPC" || code === "EDQUOT";
}

const HOUR_MS = 3_600_000;

/** Removes what killed processes left half written; an hour's grace for those that still write. */
async function sweepUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(".unfinished-"))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > HOUR_MS) await rm(path, { force: true });
  }
}
