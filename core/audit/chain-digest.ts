import { createHash } from "node:crypto";

function sha256(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Digest of a payload with the salt of its entry. */
export function payloadDigest(salt: string, payload: Record<string, unknown>): string {
  return sha256([salt, canonicalJson(payload)]);
}

/** What an entry says besides its payload, as far as the chain covers it. */
export interface ChainedFields {
  id: string;
  at: Date;
  actor: string;
  verb: string;
  object: string;
  requestId: string | null;
  payloadDigest: string;
}

/** Hash of an entry at place `seq` after the entry with hash `previous`. */
export function entryHash(previous: string, seq: number, entry: ChainedFields): string {
  return sha256([
    previous,
    String(seq),
    entry.id,
    entry.at.toISOString(),
    entry.actor,
    entry.verb,
    entry.object,
    entry.requestId,
    entry.payloadDigest,
  ]);
}

/** The `previous` of the first entry ever. */
export const GENESIS = "0".repeat(64);

/** JSON whose keys stand in order, so that a payload read back from `jsonb` has the same digest. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
