import { and, isNull, lt } from "drizzle-orm";
import type { Db } from "#core/db";
import type { Draft } from "./draft.ts";
import { drafts } from "./tables.ts";

const DAY_MS = 86_400_000;
/** Days before its end that the person of a draft is to be reminded. */
const REMINDED_BEFORE_DAYS = 7;

/**
 * Marks the drafts that end within seven days and gives how many are newly due. Whoever has left no address sees the
 * day on the pages of the draft.
 */
export async function remindDrafts(db: Db, keepDays: number, now = new Date()): Promise<number> {
  const days = Math.max(0, keepDays - REMINDED_BEFORE_DAYS);
  const due = await db
    .update(drafts)
    .set({ reminderAt: now })
    .where(and(isNull(drafts.reminderAt), lt(drafts.updatedAt, new Date(now.getTime() - days * DAY_MS))))
    .returning({ id: drafts.id });
  return due.length;
}

/** The moment up to which a draft is kept if nothing changes it. */
export function keptUntil({ updatedAt }: Pick<Draft, "updatedAt">, keepDays: number): Date {
  return new Date(updatedAt.getTime() + keepDays * DAY_MS);
}
