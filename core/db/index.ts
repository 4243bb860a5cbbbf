export type { Database, Db } from "./database.ts";
export { DatabaseUnusable } from "./database-unusable.ts";
export { declarationOf, defineTable, type Keep, type TableDeclaration } from "./define-table.ts";
export { EMPTY_DATABASE } from "./empty/empty-database.ts";
export { enforceRetention } from "./enforce-retention.ts";
export { FolderInUse } from "./guard-folder.ts";
export { migrateEmbedded } from "./migrate-embedded.ts";
export { openDatabase } from "./open-database.ts";
export { withLock } from "./with-lock.ts";
