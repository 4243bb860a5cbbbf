import { bigint, index, integer, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { defineTable } from "#core/db";
import { expireEntries } from "./expire-entries.ts";

/** Two years: rozporządzenie KRI (Dz.U. 2024 poz. 773), accountability logs [K]. */
export const AUDIT_KEEP_DAYS = 731;

export const auditEntries = defineTable(
  "audit_entries",
  {
    id: uuid("id").primaryKey(),
    at: timestamp("at", { withTimezone: true, mode: "date" }).notNull(),
    actor: text("actor").notNull(),
    /** What was done, `room.verb`. */
    verb: text("verb").notNull(),
    /** What it was done to, `kind:id`. */
    object: text("object").notNull(),
    requestId: text("request_id"),
    /** Details; null once erased. Only its digest is in the chain. */
    payload: jsonb("payload").$type<Record<string, unknown>>(),
    /** Random bytes of this entry, so that an erased payload cannot be guessed from its digest; erased with it. */
    salt: text("salt"),
    payloadDigest: text("payload_digest").notNull(),
    /** Place in the chain, from 1; null until the chain job has reached the entry. */
    seq: bigint("seq", { mode: "number" }).unique(),
    hash: text("hash"),
  },
  {
    purpose: "Accountability: who did what, when, with what result; what the AI did.",
    personalData: "yes",
    keep: { days: AUDIT_KEEP_DAYS, since: "at", setting: "audit", expire: expireEntries },
    subject: "actor",
    exported: "Entries whose actor is the person, by `actor`.",
    erased: "The payload and its salt are set to null; the digest stays and the chain still holds.",
  },
  (entry) => [index("audit_entries_at").on(entry.at), index("audit_entries_object").on(entry.object)],
);

/** The last entry that retention removed: where the kept chain begins. One row. */
export const auditAnchor = defineTable(
  "audit_anchor",
  {
    id: integer("id").primaryKey(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    hash: text("hash").notNull(),
  },
  {
    purpose: "Lets the chain be verified after its oldest entries were removed on schedule.",
    personalData: "none",
    keep: { forever: "one row, a number and a hash" },
    exported: "Nothing in it is about a person.",
    erased: "Nothing in it is about a person.",
  },
);
