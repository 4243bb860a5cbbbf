import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#core/db";
import { type FileHash, type FileStore, releaseFiles, sweepFiles } from "#core/files";
import { defineJob } from "#core/jobs";
import { knowledgeTables } from "#core/knowledge";
import { uploadTables } from "#core/uploads";

/** Nightly: removes what has outlived its declared period. */
export const retentionJob = defineJob({ name: "server.retention", data: z.object({}), wakeUp: true });

const DAY_MS = 86_400_000;

const { knowledgeDocuments, knowledgeScans, knowledgeVersions } = knowledgeTables;
/** Every table that refers to originals. */
const REFERENCES = [knowledgeDocuments, knowledgeVersions, knowledgeScans, uploadTables.attachments].map(
  (table) => sql`select file from ${table} where file is not null`,
);

/** Removes originals that no document, no kept version, no waiting scan and no attachment refers to; a day's grace for what is just being stored. */
export function sweepOriginals(db: Db, files: FileStore, now: Date): Promise<number> {
  return sweepFiles(db, files, REFERENCES, aDayBefore(now));
}

/** Removes those of these originals at once that nothing refers to. */
export async function releaseOriginals(db: Db, files: FileStore, hashes: readonly FileHash[]): Promise<void> {
  await releaseFiles(db, files, REFERENCES, hashes);
}

/** What was just made may not be referred to yet. */
export const aDayBefore = (now: Date): Date => new Date(now.getTime() - DAY_MS);
