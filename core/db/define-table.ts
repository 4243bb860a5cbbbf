import type { BuildColumns } from "drizzle-orm/column-builder";
import {
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  type PgTableWithColumns,
  pgTable,
} from "drizzle-orm/pg-core";
import type { Db } from "./database.ts";

/** How long rows live: for ever with the reason, or a number of days since the time in a column. */
export type Keep =
  | { forever: string }
  | {
      days: number;
      /** Column (SQL name) with the time that the period runs from. */
      since: string;
      /** Name of the setting that may change `days`, for example `conversations`. */
      setting?: string;
      /** Where deleting rows is not enough: does the whole work and gives the number of rows it removed. */
      expire?: (tx: Db, before: Date) => Promise<number>;
    };

/**
 * What every table says about itself (RODO art. 5, 15, 17 and 30). `exported` and `erased` say in a
 * sentence how a person's request is met; `subject` is the column that names the person, if any.
 */
export interface TableDeclaration {
  purpose: string;
  personalData: "none" | "masked text" | "yes";
  keep: Keep;
  subject?: string;
  exported: string;
  erased: string;
}

const declarations = new Map<object, TableDeclaration>();

/**
 * A Drizzle table that declares its purpose, personal data and retention. Every table of the platform is
 * made by this function; a test compares the migrated database with the declarations.
 */
export function defineTable<Name extends string, Columns extends Record<string, PgColumnBuilderBase>>(
  name: Name,
  columns: Columns,
  declaration: TableDeclaration,
  extra?: (self: BuildColumns<Name, Columns, "pg">) => PgTableExtraConfigValue[],
): PgTableWithColumns<{
  name: Name;
  schema: undefined;
  columns: BuildColumns<Name, Columns, "pg">;
  dialect: "pg";
}> {
  const table = pgTable(name, columns, extra as never);
  declarations.set(table, declaration);
  return table as never;
}

/** The declaration of a table made by `defineTable`, or undefined. */
export function declarationOf(table: object): TableDeclaration | undefined {
  return declarations.get(table);
}
