import { join } from "node:path";
import { diskFileStore } from "#adapters/files/disk";
import { chainAudit, chainEntries } from "#core/audit";
import { type Database, enforceRetention, openDatabase } from "#core/db";
import { readDocumentsJob, remindDrafts, remindDraftsJob } from "#core/drafts";
import type { FileStore } from "#core/files";
import { type Jobs, openJobs } from "#core/jobs";
import {
  crawlJob,
  embedPassages,
  embedPassagesJob,
  forgetPages,
  type Meaning,
  openMeaning,
  openSearchIndex,
  recogniseScansJob,
  type SearchIndex,
  syncIndex,
  syncIndexJob,
} from "#core/knowledge";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import type { ModelFault } from "#core/models";
import { listUnits } from "#core/registers";
import { scanWaitingJob, sweepStaged, type UploadDeps } from "#core/uploads";
import { openMasker } from "./masker.ts";
import { type Models, openModels } from "./models.ts";
import { aDayBefore, retentionJob, sweepOriginals } from "./retention.ts";
import { tables } from "./schema.ts";
import type { Settings } from "./settings.ts";
import { openUploads } from "./uploads.ts";

/** The opened engines that everything else works with. */
export interface Platform {
  settings: Settings;
  database: Database;
  jobs: Jobs;
  files: FileStore;
  /** What attaching files to a form works with. */
  uploads: UploadDeps;
  lemmatizer: Lemmatizer;
  index: SearchIndex;
  models: Models;
  /** The search by meaning, where the office has an embedder. */
  meaning: Meaning;
  /** Tells long work that the platform is closing. */
  stopping: AbortSignal;
  close(): Promise<void>;
}

/** The background work that the platform knows. */
export const JOBS = [
  chainAudit,
  syncIndexJob,
  embedPassagesJob,
  crawlJob,
  recogniseScansJob,
  scanWaitingJob,
  remindDraftsJob,
  readDocumentsJob,
  retentionJob,
];

/** Opens the database, the queues, the files and the search index. What is open is closed again if a later part fails. */
export async function openPlatform(
  settings: Settings,
  onError: (error: unknown) => void,
  onModelFault: (fault: ModelFault) => void = () => undefined,
): Promise<Platform> {
  const loading = loadLemmatizer();
  loading.catch(() => undefined);
  const database = await openDatabase(
    settings.databaseUrl ? { url: settings.databaseUrl } : { folder: settings.dataFolder },
  );
  try {
    const stop = new AbortController();
    const jobs = await openJobs(database, JOBS, onError);
    const masker = openMasker(loading, () => listUnits(database.db));
    const models = await openModels(settings, { db: database.db, jobs, masker }, onError);
    const lemmatizer = await loading;
    const index = await openSearchIndex(join(settings.dataFolder, "index"), lemmatizer);
    const files = diskFileStore(join(settings.dataFolder, "files"));
    return {
      settings,
      database,
      jobs,
      files,
      uploads: openUploads(settings, database, files),
      lemmatizer,
      index,
      models,
      meaning: openMeaning(database.db, () => models.embedders(), onModelFault),
      stopping: stop.signal,
      async close() {
        stop.abort();
        await models.close();
        await jobs.close();
        await index.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Does the platform's background work in this process. */
export async function startWork(platform: Platform): Promise<void> {
  const { database, files, index, jobs, models, settings, stopping, uploads } = platform;
  await jobs.work(chainAudit, async () => {
    await chainEntries(database.db);
  });
  await jobs.work(syncIndexJob, async () => {
    await syncIndex(database, index);
    await jobs.enqueue(database.db, embedPassagesJob, {});
  });
  await jobs.work(embedPassagesJob, async () => {
    const [chosen] = await models.embedders();
    if (chosen) await embedPassages(database.db, chosen, stopping);
  });
  // What an earlier run left, what a model that was gone could not do, and what a newly chosen one has to do.
  await jobs.enqueue(database.db, embedPassagesJob, {});
  await jobs.schedule(embedPassagesJob, "*/15 * * * *", {});
  await jobs.work(remindDraftsJob, async () => {
    await remindDrafts(database.db, settings.keepDays.drafts);
  });
  await jobs.schedule(remindDraftsJob, "0 5 * * *", {});
  await jobs.work(retentionJob, async () => {
    await enforceRetention(database.db, tables, new Date(), settings.keepDays);
    await sweepStaged(uploads, aDayBefore(new Date()));
    await forgetPages(database.db, aDayBefore(new Date()));
    await sweepOriginals(database.db, files, new Date());
  });
  await jobs.schedule(retentionJob, "30 3 * * *", {});
}
