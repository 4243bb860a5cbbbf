import { join } from "node:path";
import { clamdScanner } from "#adapters/scanner/clamd";
import type { Database } from "#core/db";
import type { FileStore } from "#core/files";
import { scanWaiting, scanWaitingJob, type UploadDeps } from "#core/uploads";
import type { Log } from "./log.ts";
import type { Platform } from "./platform.ts";
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

/** Has scanned in the background what waits for the scanner, and says what came of it. */
export async function workOnUploads({ jobs, stopping, uploads }: Platform, log: Log): Promise<void> {
  await jobs.work(scanWaitingJob, async () => {
    const { waiting, ...came } = await scanWaiting(uploads, stopping);
    if (came.infected > 0) log.warn(came, "virus found in attached files");
    else if (Object.values(came).some(Boolean)) log.info(came, "attached files scanned");
    if (waiting > 0) log.warn("virus scanner is away, attached files wait");
  });
  await jobs.schedule(scanWaitingJob, "*/5 * * * *", {});
}
