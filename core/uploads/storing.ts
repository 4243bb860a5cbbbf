import { type FileHash, noteFile } from "#core/files";
import { asFault } from "./staging.ts";
import type { UploadDeps } from "./types.ts";

let last: Promise<unknown> = Promise.resolve();

/**
 * One after another: contents being stored before a row refers to them, and contents being released because none
 * does. Otherwise one person's deletion could take the content that another has just sent again.
 */
export async function storing<Given>(work: () => Promise<Given>): Promise<Given> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

/**
 * Stores a content and has a row refer to it; where that fails, the content goes again.
 * @throws UploadFault `full`; what `refer` threw
 */
export function storeContent<Given>(
  { database, files, release }: Pick<UploadDeps, "database" | "files" | "release">,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  size: number,
  now: Date,
  refer: (file: FileHash) => Promise<Given>,
): Promise<Given> {
  return storing(async () => {
    const put = content instanceof Uint8Array ? files.put(content) : files.putParts(content);
    const file = await put.catch((error: unknown) => {
      throw asFault(error);
    });
    await noteFile(database.db, file, size, now);
    try {
      return await refer(file);
    } catch (error) {
      await release([file]);
      throw error;
    }
  });
}
