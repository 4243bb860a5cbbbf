import type { Db } from "#core/db";
import type { FileHash } from "./file-store.ts";
import { files } from "./tables.ts";

/** Notes in the caller's transaction that the store holds a file; the file is durable before. */
export async function noteFile(tx: Db, hash: FileHash, size: number, at: Date): Promise<void> {
  await tx.insert(files).values({ hash, size, storedAt: at }).onConflictDoNothing();
}
