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
export async function record(tx: Db, jobs: Jobs, entry: AuditEntry, at = new Date()): Promise<void> {
  const salt = randomBytes(16).toString("hex");
  const payload = entry.payload ?? {};
  await tx.insert(auditEntries).values({
    id: randomUUID(),
    at,
    actor: actorName(entry.actor),
    verb: entry.verb,
    object: entry.object,
    requestId: entry.requestId ?? null,
    payload,
    salt,
    payloadDigest: payloadDigest(salt, payload),
  });
  await jobs.enqueue(tx, chainAudit, {});
}
