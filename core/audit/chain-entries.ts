import { asc, desc, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import { entryHash, GENESIS } from "./chain-digest.ts";
import { auditAnchor, auditEntries } from "./tables.ts";

const CHAIN_LOCK = 7_316_243;
const BATCH = 500;

/**
 * Gives every entry that has none its place and hash, in the order of their times. One transaction a batch,
 * under a lock, so that two processes never chain the same entries. Gives the number of entries chained.
 */
export async function chainEntries(db: Db): Promise<number> {
  let chained = 0;
  for (;;) {
    const count = await db.transaction((tx) => chainBatch(tx as Db));
    chained += count;
    if (count < BATCH) return chained;
  }
}

async function chainBatch(tx: Db): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`);
  const waiting = await tx
    .select()
    .from(auditEntries)
    .where(isNull(auditEntries.seq))
    .orderBy(asc(auditEntries.at), asc(auditEntries.id))
    .limit(BATCH);
  if (waiting.length === 0) return 0;
  let { seq, hash } = await headOfChain(tx);
  const links = waiting.map((entry) => {
    seq += 1;
    hash = entryHash(hash, seq, entry);
    return { id: entry.id, seq, hash };
  });
  const chained = sql`jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as chained(id uuid, seq bigint, hash text)`;
  await tx
    .update(auditEntries)
    .set({ seq: sql`chained.seq`, hash: sql`chained.hash` })
    .from(chained)
    .where(sql`${auditEntries.id} = chained.id`);
  return waiting.length;
}

/** The last entry of the chain; the anchor where all were removed; the beginning where there was none yet. */
export async function headOfChain(tx: Db): Promise<{ seq: number; hash: string }> {
  const [last] = await tx
    .select({ seq: auditEntries.seq, hash: auditEntries.hash })
    .from(auditEntries)
    .where(isNotNull(auditEntries.seq))
    .orderBy(desc(auditEntries.seq))
    .limit(1);
  if (last) return { seq: last.seq as number, hash: last.hash as string };
  return anchorOfChain(tx);
}

/** Where the kept chain begins. */
export async function anchorOfChain(tx: Db): Promise<{ seq: number; hash: string }> {
  const [anchor] = await tx.select().from(auditAnchor).limit(1);
  return anchor ?? { seq: 0, hash: GENESIS };
}
