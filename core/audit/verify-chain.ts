import { and, asc, gt, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import { entryHash, payloadDigest } from "./chain-digest.ts";
import { anchorOfChain } from "./chain-entries.ts";
import { auditEntries } from "./tables.ts";

/** What `verifyChain` found. `head` is worth keeping outside the system: it pins everything before it. */
export interface ChainReport {
  intact: boolean;
  entries: number;
  waiting: number;
  erasedPayloads: number;
  head: { seq: number; hash: string };
  /** The first place that does not hold, and why. */
  fault: { seq: number; reason: "gap" | "changed entry" | "changed payload" } | null;
}

const BATCH = 1_000;

/** Recomputes the whole chain from its anchor and every payload that is still there. */
export async function verifyChain(db: Db, onProgress?: (checked: number) => void): Promise<ChainReport> {
  let head = await anchorOfChain(db);
  let entries = 0;
  let erasedPayloads = 0;
  let fault: ChainReport["fault"] = null;
  while (!fault) {
    const batch = await db
      .select()
      .from(auditEntries)
      .where(and(isNotNull(auditEntries.seq), gt(auditEntries.seq, head.seq)))
      .orderBy(asc(auditEntries.seq))
      .limit(BATCH);
    for (const entry of batch) {
      const seq = head.seq + 1;
      if (entry.seq !== seq) fault = { seq, reason: "gap" };
      else if (entryHash(head.hash, seq, entry) !== entry.hash) fault = { seq, reason: "changed entry" };
      else if (!payloadHolds(entry)) fault = { seq, reason: "changed payload" };
      if (fault) break;
      if (entry.payload === null) erasedPayloads += 1;
      head = { seq, hash: entry.hash as string };
      entries += 1;
    }
    onProgress?.(entries);
    if (batch.length < BATCH) break;
  }
  const [waiting] = await db
    .select({ count: sql<string>`count(*)` })
    .from(auditEntries)
    .where(isNull(auditEntries.seq));
  return {
    intact: fault === null,
    entries,
    waiting: Number(waiting?.count ?? 0),
    erasedPayloads,
    head,
    fault,
  };
}

function payloadHolds(entry: typeof auditEntries.$inferSelect): boolean {
  if (entry.payload === null) return entry.salt === null;
  return entry.salt !== null && payloadDigest(entry.salt, entry.payload) === entry.payloadDigest;
}
