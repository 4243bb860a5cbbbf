import type { PGlite } from "@electric-sql/pglite";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Pool } from "pg";

/**
 * A database or a transaction of it; a verb takes this and does not know which. Inside a transaction use
 * only its own handle: on PGlite a query beside it waits for ever.
 */
// biome-ignore lint/suspicious/noExplicitAny: the schema is the sum of all rooms' tables, which no room may know.
export type Db = PgDatabase<PgQueryResultHKT, any>;

/** The system of record, embedded or on a server; both behave alike. */
export type Database =
  | { kind: "embedded"; db: Db; pglite: PGlite; close(): Promise<void> }
  | { kind: "server"; db: Db; pool: Pool; url: string; close(): Promise<void> };
