import { isDeepStrictEqual } from "node:util";
import { record } from "#core/audit";
import type { Db } from "#core/db";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { jrwaClasses, streets, units } from "./tables.ts";
import type { JrwaClass, Street, Unit } from "./types.ts";

/** The rows of one of the office's registers. */
export type RegisterRows =
  | { register: "units"; rows: Unit[] }
  | { register: "streets"; rows: Street[] }
  | { register: "jrwa"; rows: JrwaClass[] };

const TABLES = { units, streets, jrwa: jrwaClasses };
const INSERT_BATCH = 200;

/** Puts the given rows in place of a whole register, in one transaction. */
export async function replaceRegister(
  db: Db,
  jobs: Jobs,
  actor: Actor,
  { register, rows }: RegisterRows,
): Promise<void> {
  await db.transaction(async (transaction) => {
    const tx = transaction as Db;
    await tx.delete(TABLES[register]);
    for (let start = 0; start < rows.length; start += INSERT_BATCH)
      await tx.insert(TABLES[register]).values(rows.slice(start, start + INSERT_BATCH) as never);
    await record(tx, jobs, {
      actor,
      verb: "registers.replace",
      object: `register:${register}`,
      payload: { rows: rows.length },
    });
  });
}

/** Fills a register with the city's sample rows, unless the office has imported its own. */
export async function seedRegister(db: Db, jobs: Jobs, actor: Actor, content: RegisterRows): Promise<void> {
  const present = await db.select().from(TABLES[content.register] as typeof units);
  if (present.some((row) => !row.sample) || sameRows(present, content.rows)) return;
  await replaceRegister(db, jobs, actor, content);
}

function sameRows(present: readonly object[], wanted: readonly object[]): boolean {
  const plain = (rows: readonly object[]) =>
    new Set(rows.map((row) => JSON.stringify(Object.entries(row).sort())));
  return isDeepStrictEqual(plain(present), plain(wanted));
}
