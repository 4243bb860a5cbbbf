import { randomBytes, randomUUID } from "node:crypto";
import type { Db } from "#core/db";
import { type Actor, actorName } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { payloadDigest } from "./chain-digest.ts";
import { chainAudit } from "./jobs.ts";
import { auditEntries } from "./tables.ts";

/** One thing that was done. The payload holds no secret and, where it can be avoided, no personal data. */
export interface AuditEntry {
  actor: Actor;
  /** `room.verb`, for example `knowledge.ingest`. */
  verb: string;
  /** `kind:id`, for example `document:6f…`. */
  object: string;
  payload?: Record<string, unknown>;
  requestId?: string;
}

/** Writes an entry in the caller's transaction, so that nothing is done unrecorded; the chain follows in a job. */
export function record(tx: Db, jobs: Jobs, entry: AuditEntry, at = new Date()): Promise<void> {
  return recordAll(tx, jobs, [entry], at);
}

/** The same for several entries, of which there is at least one, in one statement and with one job. */
export async function recordAll(
  tx: Db,
  jobs: Jobs,
  entries: readonly AuditEntry[],
  at = new Date(),
): Promise<void> {
  await tx.insert(auditEntries).values(entries.map((entry) => rowOf(entry, at)));
  await jobs.enqueue(tx, chainAudit, {});
}

function rowOf({ actor, verb, object, requestId, payload = {} }: AuditEntry, at: Date) {
  const salt = randomBytes(16).toString("hex");
  return {
    id: randomUUID(),
    at,
    actor: actorName(actor),
    verb,
    object,
    requestId: requestId ?? null,
    payload,
    salt,
    payloadDigest: payloadDigest(salt, payload),
  };
}
