import { readdir, truncate } from "node:fs/promises";
import { join } from "node:path";

/** Cuts every file of the search index of a data folder to a few bytes. */
export async function damageIndex(folder: string): Promise<void> {
  const entries = await readdir(join(folder, "index"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) await truncate(file, 3);
}
