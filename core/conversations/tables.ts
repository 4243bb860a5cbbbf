import { boolean, index, integer, jsonb, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { defineTable } from "#core/db";

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const conversations = defineTable(
  "conversations",
  {
    /** SHA-256 of the secret that the person's browser holds; the secret itself is not stored. */
    id: text("id").primaryKey(),
    language: text("language").notNull(),
    startedAt: moment("started_at").notNull(),
    lastTurnAt: moment("last_turn_at").notNull(),
  },
  {
    purpose: "A conversation with the assistant, without an account.",
    personalData: "masked text",
    keep: { days: 30, since: "last_turn_at", setting: "conversations" },
    subject: "id",
    exported: "The person sees it whole on `/zapytaj`.",
    erased: "The person deletes it with one button; its turns go with it.",
  },
);

export const conversationTurns = defineTable(
  "conversation_turns",
  {
    id: uuid("id").primaryKey(),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    ordinal: integer("ordinal").notNull(),
    /** The question with personal identifiers masked. */
    question: text("question").notNull(),
    answer: jsonb("answer").$type<Record<string, unknown>>().notNull(),
    status: text("status").notNull(),
    at: moment("at").notNull(),
  },
  {
    purpose: "Questions, masked, and the answers given.",
    personalData: "masked text",
    keep: { days: 30, since: "at", setting: "conversations" },
    subject: "conversation_id",
    exported: "With its conversation.",
    erased: "With its conversation.",
  },
  (turn) => [index("conversation_turns_conversation").on(turn.conversationId, turn.ordinal)],
);

export const turnFeedback = defineTable(
  "turn_feedback",
  {
    turnId: uuid("turn_id")
      .notNull()
      .references(() => conversationTurns.id, { onDelete: "cascade" }),
    helpful: boolean("helpful").notNull(),
    reason: text("reason"),
    /** What the person wrote, with identifiers masked. */
    comment: text("comment"),
    at: moment("at").notNull(),
  },
  {
    purpose: "Whether an answer helped, to make the knowledge better.",
    personalData: "masked text",
    keep: { days: 30, since: "at", setting: "conversations" },
    exported: "With its conversation.",
    erased: "With its conversation.",
  },
  (feedback) => [primaryKey({ columns: [feedback.turnId] })],
);
