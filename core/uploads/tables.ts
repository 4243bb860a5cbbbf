import { boolean, index, integer, jsonb, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { defineTable } from "#core/db";
import type { FileKind } from "./inspect/kinds.ts";
import type { ScanState } from "./types.ts";

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const uploads = defineTable(
  "uploads",
  {
    id: uuid("id").primaryKey(),
    /** What the file is attached to: an opaque word of the room that owns that. */
    owner: text("owner").notNull(),
    /** The question that it answers. */
    node: text("node").notNull(),
    /** Made safe; the ending is not yet that of the content. */
    name: text("name").notNull(),
    size: integer("size").notNull(),
    /** How many bytes are on disk and acknowledged. */
    received: integer("received").notNull(),
    /** The kinds that are wanted; null: any that is taken. */
    kinds: jsonb("kinds").$type<FileKind[]>(),
    shrink: boolean("shrink").notNull(),
    begunAt: moment("begun_at").notNull(),
    touchedAt: moment("touched_at").notNull(),
  },
  {
    purpose: "Files that have not arrived whole, so that a sending cut off goes on where it was.",
    personalData: "yes",
    keep: { days: 1, since: "touched_at" },
    subject: "owner",
    exported: "Not: the person has the file, and it is gone after a day.",
    erased: "With what it is attached to, by `deleteUploads`; its bytes with it.",
  },
  (upload) => [index("uploads_owner").on(upload.owner)],
);

export const attachments = defineTable(
  "attachments",
  {
    id: uuid("id").primaryKey(),
    owner: text("owner").notNull(),
    node: text("node").notNull(),
    name: text("name").notNull(),
    kind: text("kind").$type<FileKind>().notNull(),
    size: integer("size").notNull(),
    /** Hash of the content in the file store; null where a virus was found and the content removed. */
    file: text("file"),
    scan: text("scan").$type<ScanState>().notNull(),
    /** What the scanner called that which it found. */
    threat: text("threat"),
    encrypted: boolean("encrypted").notNull(),
    width: integer("width"),
    height: integer("height"),
    attachedAt: moment("attached_at").notNull(),
  },
  {
    purpose: "Files that a person has attached, for example to a form.",
    personalData: "yes",
    keep: { forever: "as long as what they are attached to, whose room calls `deleteUploads`" },
    subject: "owner",
    exported: "With what it is attached to: name, kind and content.",
    erased:
      "With what it is attached to, by `deleteUploads`; the content with the last row that refers to it.",
  },
  (attachment) => [
    uniqueIndex("attachments_owner_name").on(attachment.owner, attachment.name),
    index("attachments_file").on(attachment.file),
  ],
);
