import { asc, eq } from "drizzle-orm";
import { type Db, sharedRead } from "#core/db";
import { units } from "./tables.ts";
import type { Unit } from "./types.ts";

/** All units by name; every page and every answer needs them, so those who ask at once share one reading. */
export const listUnits: (db: Db) => Promise<readonly Unit[]> = sharedRead((db) =>
  db.select().from(units).orderBy(asc(units.name)),
);

/** The unit with this slug, or null. */
export async function findUnit(db: Db, slug: string): Promise<Unit | null> {
  const [unit] = await db.select().from(units).where(eq(units.slug, slug));
  return unit ?? null;
}
