import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { codeOf } from "./code-of.ts";
import type { Database } from "./database.ts";
import { DatabaseUnusable } from "./database-unusable.ts";
import { guardFolder } from "./guard-folder.ts";
import { lastingPglite } from "./lasting-pglite.ts";
import { migrateEmbedded } from "./migrate-embedded.ts";

/** Faults of the disk or of rights: the files are as good as before, and the message is another one. */
const NOT_THE_FILES = new Set(["ENOSPC", "53100", "EDQUOT", "EACCES", "EPERM", "EROFS"]);

/** Opens the embedded database in a folder and holds the folder for this process. */
export async function openEmbedded(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const guard = await guardFolder(folder);
  let pglite: PGlite | undefined;
  try {
    const opened = await lastingPglite(folder);
    pglite = opened;
    const db = await migrateEmbedded(opened);
    return {
      kind: "embedded",
      db,
      pglite: opened,
      async close() {
        await opened.close();
        await guard.release();
      },
    };
  } catch (cause) {
    await pglite?.close().catch(() => undefined);
    await guard.release();
    if (NOT_THE_FILES.has(codeOf(cause))) throw cause;
    throw new DatabaseUnusable(
      `Nie można otworzyć bazy danych w folderze „${join(folder, "pg")}”: jej pliki są uszkodzone albo niepełne. Przywróć folder z kopii zapasowej albo wskaż inny (MAGISTRAT_DATA). Niczego w nim nie zmieniono.`,
      { cause },
    );
  }
}
