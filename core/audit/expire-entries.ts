import { sql } from "drizzle-orm";
import type { Db } from "#core/db";

/**
 * Removes chained entries older than `before` from the beginning of the chain and remembers where the rest
 * begins. An entry that is not chained yet is never removed.
 */
export async function expireEntries(tx: Db, before: Date): Promise<number> {
  const found = (await tx.execute(sql`
    select seq, hash from audit_entries
    where seq < coalesce((select min(seq) from audit_entries where at >= ${before.toISOString()}), 9223372036854775807)
    order by seq desc limit 1`)) as unknown as { rows: { seq: string | number; hash: string }[] };
  const last = found.rows[0];
  if (!last) return 0;
  const seq = Number(last.seq);
  await tx.execute(sql`
    insert into audit_anchor (id, seq, hash) values (1, ${seq}, ${last.hash})
    on conflict (id) do update set seq = excluded.seq, hash = excluded.hash`);
  const gone = (await tx.execute(
    sql`delete from audit_entries where seq <= ${seq} returning id`,
  )) as unknown as {
    rows: unknown[];
  };
  return gone.rows.length;
}
