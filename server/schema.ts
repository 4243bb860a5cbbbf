import type { PgTable } from "drizzle-orm/pg-core";
import { auditTables } from "#core/audit";
import { conversationTables } from "#core/conversations";
import { declarationOf } from "#core/db";
import { draftTables } from "#core/drafts";
import { fileTables } from "#core/files";
import { knowledgeTables } from "#core/knowledge";
import { modelTables } from "#core/models";
import { registerTables } from "#core/registers";
import { reportTables } from "#core/reports";
import { uploadTables } from "#core/uploads";

/** Every table of the platform, for retention and for the test that each is declared. */
export const tables: readonly PgTable[] = [
  auditTables,
  conversationTables,
  draftTables,
  fileTables,
  knowledgeTables,
  modelTables,
  registerTables,
  reportTables,
  uploadTables,
].flatMap((room) =>
  Object.values(room).filter(
    (value): value is PgTable => typeof value === "object" && declarationOf(value) !== undefined,
  ),
);
