import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#core/db";
import { type FileStore, sweepFiles } from "#core/files";
import { defineJob } from "#core/jobs";
import { knowledgeTables } from "#core/knowledge";

/** Nightly: removes what has outlived its declared period. */
export const retentionJob = defineJob({ name: "server.retention", data: z.object({}), wakeUp: true });

const DAY_MS = 86_400_000;

/** Removes originals that no document and no kept version refers to; a day's grace for what is just being stored. */
export function sweepOriginals(db: Db, files: FileStore, now: Date): Promise<number> {
  const { knowledgeDocuments, knowledgeVersions } = knowledgeTables;
  return sweepFiles(
    db,
    files,
    [sql`select file from ${knowledgeDocuments}`, sql`select file from ${knowledgeVersions}`],
    new Date(now.getTime() - DAY_MS),
  );
}
