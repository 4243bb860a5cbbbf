import { mkdir, rm } from "node:fs/promises";
import { type Connection, connect, Index, type Table } from "@lancedb/lancedb";
import { FIELDS, SCHEMA } from "./rows.ts";

/** A new name whenever columns or terms change: an index of an older kind is then not there, and is made again. */
const TABLE = "passages-3";

/** The text is terms already; the longest that a query can hold is a file symbol. */
const TERMS = {
  baseTokenizer: "whitespace",
  lowercase: false,
  stem: false,
  removeStopWords: false,
  asciiFolding: false,
  withPosition: false,
  maxTokenLength: 200,
} as const;

export interface Opened {
  connection: Connection;
  table: Table;
}

/** Opens the table in a folder, or makes folder and table where there are none. @throws what LanceDB throws. */
export async function openTable(folder: string): Promise<Opened> {
  await mkdir(folder, { recursive: true });
  const connection = await connect(folder, { readConsistencyInterval: 0 });
  return {
    connection,
    table: (await exists(connection))
      ? await connection.openTable(TABLE)
      : await createTable(connection, "create"),
  };
}

/** Opens a table that was there before: one that is gone is an error, not an empty index. */
export async function openKnownTable(folder: string): Promise<Opened> {
  const connection = await connect(folder, { readConsistencyInterval: 0 });
  return { connection, table: await connection.openTable(TABLE) };
}

/**
 * Makes the table anew and empty. Written over, so that other processes that read it follow; where that fails,
 * the folder is beyond reading and is deleted.
 */
export async function recreateTable(folder: string): Promise<Opened> {
  try {
    await mkdir(folder, { recursive: true });
    const connection = await connect(folder, { readConsistencyInterval: 0 });
    return {
      connection,
      table: await createTable(connection, (await exists(connection)) ? "overwrite" : "create"),
    };
  } catch {
    await rm(folder, { recursive: true, force: true });
    return openTable(folder);
  }
}

async function exists(connection: Connection): Promise<boolean> {
  return (await connection.tableNames()).includes(TABLE);
}

async function createTable(connection: Connection, mode: "create" | "overwrite"): Promise<Table> {
  const table = await connection.createEmptyTable(TABLE, SCHEMA, { mode });
  for (const field of FIELDS) await table.createIndex(field, { config: Index.fts(TERMS) });
  await table.createIndex("visibility", { config: Index.bitmap() });
  for (const column of ["valid_from", "valid_to", "document_id", "id"])
    await table.createIndex(column, { config: Index.btree() });
  return table;
}
