import { boolean, index, integer, jsonb, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { defineTable } from "#core/db";
import type { Answers, RawAnswer, ServiceDefinition } from "#core/forms";
import type { Described } from "./described.ts";
import type { DocumentFaultCode } from "./document-reader.ts";
import { expireDrafts } from "./expire-drafts.ts";

/** Days after its last change that a draft is kept, unless the office says otherwise (`KEEP_DRAFTS_DAYS`). */
export const DRAFT_KEEP_DAYS = 90;

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const serviceDefinitions = defineTable(
  "service_definitions",
  {
    /** SHA-256 of the canonical JSON. */
    hash: text("hash").primaryKey(),
    slug: text("slug").notNull(),
    definition: jsonb("definition").$type<ServiceDefinition>().notNull(),
    keptAt: moment("kept_at").notNull(),
  },
  {
    purpose: "Definitions of services that a draft or a submission was made by, whole.",
    personalData: "none",
    keep: { forever: "what was asked and shown must be readable as long as what was answered, and longer" },
    exported: "Nothing in it is about a person.",
    erased: "Nothing in it is about a person.",
  },
);

export const drafts = defineTable(
  "drafts",
  {
    /** Stands in addresses; opens nothing by itself. */
    id: uuid("id").primaryKey(),
    /** SHA-256 of the code that opens the draft; the code itself is not stored. */
    opener: text("opener").notNull().unique(),
    slug: text("slug").notNull(),
    definitionHash: text("definition_hash")
      .notNull()
      .references(() => serviceDefinitions.hash),
    /** The definition that it was begun with. */
    begunWith: text("begun_with")
      .notNull()
      .references(() => serviceDefinitions.hash),
    language: text("language").notNull(),
    /** As they were typed, right or wrong, visible or not. */
    answers: jsonb("answers").$type<Answers>().notNull(),
    /** Answers from another window to questions that were answered in two at once, until one is chosen. */
    unsettled: jsonb("unsettled").$type<Readonly<Record<string, readonly RawAnswer[]>>>().notNull(),
    /** The person's own words, and what was proposed from them; no answer until it is accepted. */
    described: jsonb("proposals").$type<Described>(),
    revision: integer("revision").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    /** When it became due to remind of its end; null before, and again after a change. */
    reminderAt: moment("reminder_at"),
    /** The clerk who fills it in for somebody, and where that person is. */
    enteredBy: text("entered_by"),
    enteredAt: text("entered_at").$type<"counter" | "phone">(),
  },
  {
    purpose: "A form that somebody has begun and not sent yet.",
    personalData: "yes",
    keep: { days: DRAFT_KEEP_DAYS, since: "updated_at", setting: "drafts", expire: expireDrafts },
    subject: "opener",
    exported: "The person sees all answers on the page that checks them, and prints it.",
    erased: "The person deletes it with one button; its revisions and files go with it.",
  },
  (draft) => [index("drafts_updated").on(draft.updatedAt)],
);

export const draftRevisions = defineTable(
  "draft_revisions",
  {
    draftId: uuid("draft_id")
      .notNull()
      .references(() => drafts.id, { onDelete: "cascade" }),
    revision: integer("revision").notNull(),
    answers: jsonb("answers").$type<Answers>().notNull(),
    at: moment("at").notNull(),
  },
  {
    purpose: "Recent answers of a draft, so that two windows on it lose nothing.",
    personalData: "yes",
    keep: { days: DRAFT_KEEP_DAYS, since: "at", setting: "drafts" },
    subject: "draft_id",
    exported: "Only the newest answers are the person's draft; these are its past.",
    erased: "With its draft.",
  },
  (revision) => [primaryKey({ columns: [revision.draftId, revision.revision] })],
);

export const draftDocuments = defineTable(
  "draft_documents",
  {
    id: uuid("id").primaryKey(),
    draftId: uuid("draft_id")
      .notNull()
      .references(() => drafts.id, { onDelete: "cascade" }),
    /** Id of the file in `core/uploads`. */
    file: text("file").notNull(),
    name: text("name").notNull(),
    /** Whether the file stays once it is read. */
    stays: boolean("stays").notNull(),
    /** Pages that are pictures, 1-based. */
    scans: jsonb("scans").$type<readonly number[]>().notNull(),
    /** What was recognised on the first of them; the reader knows its form. */
    recognised: jsonb("recognised").$type<readonly unknown[]>().notNull(),
    /** Why it cannot be read; null as long as it may be. */
    fault: text("fault").$type<DocumentFaultCode>(),
    sentAt: moment("sent_at").notNull(),
  },
  {
    purpose: "Scanned documents of a draft that wait until their text is recognised.",
    personalData: "yes",
    keep: { days: DRAFT_KEEP_DAYS, since: "sent_at", setting: "drafts" },
    subject: "draft_id",
    exported: "Not: the person has the document; once it is read its text stands with the draft.",
    erased: "Once it is read, or with its draft.",
  },
  (document) => [index("draft_documents_draft").on(document.draftId)],
);
