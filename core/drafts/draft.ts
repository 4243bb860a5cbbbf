import type { Answers, RawAnswer } from "#core/forms";
import type { Described } from "./described.ts";
import type { drafts } from "./tables.ts";

/** Where the person is whom a clerk fills the form in for. */
export type EnteredAt = "counter" | "phone";

/** By the id of a question: answers that another window gave to it, until one is chosen. */
export type Unsettled = Readonly<Record<string, readonly RawAnswer[]>>;

/** A form that somebody has begun and not sent yet. */
export interface Draft {
  /** Stands in addresses; opens nothing by itself. */
  id: string;
  slug: string;
  /** The definition that its answers belong to. */
  definitionHash: string;
  /** The definition that it was begun with. */
  begunWith: string;
  language: string;
  /** As they were typed. */
  answers: Answers;
  unsettled: Unsettled;
  described: Described | null;
  /** Grows with every change. */
  revision: number;
  createdAt: Date;
  updatedAt: Date;
  reminderAt: Date | null;
  entered: { by: string; at: EnteredAt } | null;
}

export function draftOf(row: typeof drafts.$inferSelect): Draft {
  const { opener: _, enteredBy, enteredAt, ...draft } = row;
  return { ...draft, entered: enteredBy && enteredAt ? { by: enteredBy, at: enteredAt } : null };
}
