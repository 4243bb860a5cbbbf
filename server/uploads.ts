import { join } from "node:path";
import { clamdScanner } from "#adapters/scanner/clamd";
import type { Database } from "#core/db";
import type { FileStore } from "#core/files";
import type { UploadDeps } from "#core/uploads";
import { releaseOriginals } from "./retention.ts";
import type { Settings } from "./settings.ts";

/** More than a case needs; each costs a look by a process of its own. */
const FILES_OF_ONE = 50;

/** What attaching files works with. */
export function openUploads(settings: Settings, database: Database, files: FileStore): UploadDeps {
  const { clamd, totalBytes } = settings.uploads;
  return {
    database,
    files,
    folder: join(settings.dataFolder, "uploads"),
    scanner: clamd ? clamdScanner(clamd) : null,
    limits: { totalBytes, files: FILES_OF_ONE },
    release: (hashes) => releaseOriginals(database.db, files, hashes),
  };
}
