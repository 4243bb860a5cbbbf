import { mkdir, rm } from "node:fs/promises";
import { type Connection, connect, Index, type Table } from "@lancedb/lancedb";
import { FIELDS, SCHEMA } from "./rows.ts";

/** New names whenever columns or terms change: an index of an older kind is then not there, and is made again. */
const TABLES = { passages: "passages-5", questions: "questions-5" } as const;
type TableName = (typeof TABLES)[keyof typeof TABLES];

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
  passages: Table;
  questions: Table;
}

/** Opens the tables in a folder, or makes folder and tables where there are none. @throws what LanceDB throws. */
export async function openTables(folder: string): Promise<Opened> {
  await mkdir(folder, { recursive: true });
  return each(await connect(folder, { readConsistencyInterval: 0 }), async (connection, name, known) =>
    known.includes(name) ? connection.openTable(name) : createTable(connection, name, "create"),
  );
}

/** Opens tables that were there before: one that is gone is an error, not an empty index. */
export async function openKnownTables(folder: string): Promise<Opened> {
  return each(await connect(folder, { readConsistencyInterval: 0 }), (connection, name) =>
    connection.openTable(name),
  );
}

/**
 * Makes the tables anew and empty. Written over, so that other processes that read them follow; where that fails,
 * the folder is beyond reading and is deleted.
 */
export async function recreateTables(folder: string): Promise<Opened> {
  try {
    await mkdir(folder, { recursive: true });
    return await each(await connect(folder, { readConsistencyInterval: 0 }), (connection, name, known) =>
      createTable(connection, name, known.includes(name) ? "overwrite" : "create"),
    );
  } catch {
    await rm(folder, { recursive: true, force: true });
    return openTables(folder);
  }
}

async function each(
  connection: Connection,
  open: (connection: Connection, name: TableName, known: readonly string[]) => Promise<Table>,
): Promise<Opened> {
  const known = await connection.tableNames();
  const passages = await open(connection, TABLES.passages, known);
  return { connection, passages, questions: await open(connection, TABLES.questions, known) };
}

async function createTable(
  connection: Connection,
  name: TableName,
  mode: "create" | "overwrite",
): Promise<Table> {
  const table = await connection.createEmptyTable(name, SCHEMA, { mode });
  for (const field of FIELDS) await table.createIndex(field, { config: Index.fts(TERMS) });
  await table.createIndex("visibility", { config: Index.bitmap() });
  for (const column of ["valid_from", "valid_to", "document_id", "id"])
    await table.createIndex(column, { config: Index.btree() });
  return table;
}
