import { integer, text, timestamp } from "drizzle-orm/pg-core";
import { defineTable } from "#core/db";

export const files = defineTable(
  "files",
  {
    hash: text("hash").primaryKey(),
    size: integer("size").notNull(),
    storedAt: timestamp("stored_at", { withTimezone: true, mode: "date" }).notNull(),
  },
  {
    purpose: "Which originals the file store holds, so that those nothing refers to can be removed.",
    personalData: "none",
    keep: { forever: "as long as something refers to the file; the rest is removed by `sweepFiles`" },
    exported: "Through whatever refers to the file.",
    erased: "Through whatever refers to the file; then the file itself is removed.",
  },
);
