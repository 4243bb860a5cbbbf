import type { Database } from "./database.ts";
import { openEmbedded } from "./open-embedded.ts";
import { openServer } from "./open-server.ts";

/**
 * Opens the system of record and brings its tables up to date: PostgreSQL where `url` is given, otherwise the
 * embedded PGlite in `folder`, which is held for this process alone.
 *
 * @throws FolderInUse when another process holds the folder
 * @throws DatabaseUnusable when the data cannot be read or the server cannot be reached
 */
export async function openDatabase(where: { url: string } | { folder: string }): Promise<Database> {
  return "url" in where ? openServer(where.url) : openEmbedded(where.folder);
}
