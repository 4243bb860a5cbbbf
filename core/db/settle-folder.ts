import { access, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { unpackEmptyDatabase } from "./empty/empty-database.ts";

/**
 * Puts a folder that this process holds into a state that PGlite opens, whatever a `kill -9` left there, and
 * gives the path of the database in it.
 *
 * Two moments would otherwise leave a database that never opens again. A first start writes nearly a thousand
 * files, and what has a `PG_VERSION` counts as whole although files are still to come: so a new database is made
 * beside its place and moved there in one step. And every start makes `postmaster.pid` anew before it writes its
 * line, and refuses an empty one: it is removed, since the lock that holds is the guard of the folder.
 *
 * @throws Error where a database has lost its `PG_VERSION`; making a new one over it would destroy the rest
 */
export async function settleFolder(folder: string): Promise<string> {
  const place = join(folder, "pg");
  const unfinished = join(folder, "pg.new");
  await rm(unfinished, { recursive: true, force: true });
  if (!(await isThere(join(place, "PG_VERSION")))) {
    if ((await isThere(place)) && (await readdir(place)).length > 0)
      throw new Error("The folder of the database has files but no PG_VERSION");
    try {
      await unpackEmptyDatabase(unfinished);
      await rename(unfinished, place);
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      throw error;
    }
  }
  await rm(join(place, "postmaster.pid"), { force: true });
  return place;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
