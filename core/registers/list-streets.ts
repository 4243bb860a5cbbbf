import { asc } from "drizzle-orm";
import { type Db, sharedRead } from "#core/db";
import { streets } from "./tables.ts";
import type { Street } from "./types.ts";

/** All streets by name. */
export const listStreets: (db: Db) => Promise<readonly Street[]> = sharedRead((db) =>
  db.select().from(streets).orderBy(asc(streets.name)),
);
