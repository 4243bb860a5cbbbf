import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#core/db";
import { type FileStore, sweepFiles } from "#core/files";
import { defineJob } from "#core/jobs";
import { knowledgeTables } from "#core/knowledge";

/** Nightly: removes what has outlived its declared period. */
export const retentionJob = defineJob({ name: "server.retention", data: z.object({}), wakeUp: true });

const DAY_MS = 86_400_000;

/** Removes originals that no document, no kept version and no waiting scan refers to; a day's grace for what is just being stored. */
export function sweepOriginals(db: Db, files: FileStore, now: Date): Promise<number> {
  const { knowledgeDocuments, knowledgeScans, knowledgeVersions } = knowledgeTables;
  return sweepFiles(
    db,
    files,
    [knowledgeDocuments, knowledgeVersions, knowledgeScans].map((table) => sql`select file from ${table}`),
    aDayBefore(now),
  );
}

/** What was just made may not be referred to yet. */
export const aDayBefore = (now: Date): Date => new Date(now.getTime() - DAY_MS);
