/** A file's address: the SHA-256 of its content, hex. */
export type FileHash = string;

/** The disk (or whatever keeps the files) refused to take more. */
export class StorageFull extends Error {
  override name = "StorageFull";
}

/**
 * Port: keeps originals by the hash of their content. What `put` has acknowledged is durable; the same
 * content twice is one file.
 */
export interface FileStore {
  /** @throws StorageFull */
  put(bytes: Uint8Array): Promise<FileHash>;
  /** As `put`, of a content that comes in parts and is never held whole. @throws StorageFull */
  putParts(parts: AsyncIterable<Uint8Array>): Promise<FileHash>;
  /** The whole content, or null where there is none; a content that no longer fits its hash is an error. */
  get(hash: FileHash): Promise<Uint8Array | null>;
  /** As `get`, in parts; a content that does not fit its hash fails at its end at the latest. */
  parts(hash: FileHash): Promise<AsyncIterable<Uint8Array> | null>;
  has(hash: FileHash): Promise<boolean>;
  /** No error where there is none. */
  remove(hash: FileHash): Promise<void>;
}

/** Whether a text has the form of a file's address; nothing else may become part of a path. */
export function isFileHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
