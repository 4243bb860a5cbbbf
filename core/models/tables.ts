import { bigint, date, integer, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { defineTable } from "#core/db";

export const modelChoices = defineTable(
  "model_choices",
  {
    /** What is done: a task, `embed` or `rerank`. */
    task: text("task").primaryKey(),
    /** The name of a configured model. */
    model: text("model").notNull(),
    at: timestamp("at", { withTimezone: true, mode: "date" }).notNull(),
  },
  {
    purpose: "Which model does which task; a task without a row is done without one.",
    personalData: "none",
    keep: { forever: "a row for each task" },
    exported: "Nothing in it is about a person; who chose is in the audit.",
    erased: "Nothing in it is about a person.",
  },
);

export const modelSpending = defineTable(
  "model_spending",
  {
    day: date("day", { mode: "string" }).notNull(),
    /** `all`, `task:answer`, `unit:um-or`, `person:clerk:…`. */
    scope: text("scope").notNull(),
    tokens: bigint("tokens", { mode: "number" }).notNull(),
    calls: integer("calls").notNull(),
  },
  {
    purpose: "What models were used for on a day, so that nobody uses more than the office allows.",
    personalData: "yes",
    keep: { days: 62, since: "day" },
    subject: "scope",
    exported: "Rows with the person's scope.",
    erased: "Rows with the person's scope are deleted.",
  },
  (spending) => [primaryKey({ columns: [spending.day, spending.scope] })],
);

export const modelTexts = defineTable(
  "model_texts",
  {
    id: uuid("id").primaryKey(),
    at: timestamp("at", { withTimezone: true, mode: "date" }).notNull(),
    task: text("task").notNull(),
    /** As they stand in the entry of the audit that belongs to them. */
    inputHash: text("input_hash").notNull(),
    outputHash: text("output_hash").notNull(),
    /** What left for the model: its instructions, a line, and the data. */
    input: text("input").notNull(),
    /** What came back. */
    output: text("output").notNull(),
  },
  {
    purpose: "What models were told and said, where the office wants to be able to read it again.",
    personalData: "masked text",
    keep: { days: 0, since: "at", setting: "modelTexts" },
    exported: "Nothing in it leads to a person; a text is found by the hashes in the audit.",
    erased: "With its period, which is short.",
  },
);
