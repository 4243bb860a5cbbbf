import { createHash, randomBytes, randomUUID } from "node:crypto";
import { and, asc, eq, sql } from "drizzle-orm";
import { erasePayloads } from "#core/audit";
import type { Db } from "#core/db";
import { conversations, conversationTurns, turnFeedback } from "./tables.ts";

/** A turn as it is kept and shown again. */
export interface Turn {
  id: string;
  /** With personal identifiers masked. */
  question: string;
  answer: Record<string, unknown>;
  status: string;
  at: Date;
  feedback: { helpful: boolean; reason: string | null } | null;
}

/** A new secret that gives access to one conversation: 144 random bits. Only its hash is stored. */
export function newConversationSecret(): string {
  return randomBytes(18).toString("base64url");
}

/** The stored identifier of the conversation that a secret opens. */
export function conversationIdOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Keeps a turn; the conversation begins with its first one. Gives the turn's identifier. */
export async function keepTurn(
  db: Db,
  secret: string,
  turn: { question: string; answer: Record<string, unknown>; status: string; language: string },
  at = new Date(),
): Promise<string> {
  const conversationId = conversationIdOf(secret);
  const id = randomUUID();
  await db.transaction(async (tx) => {
    await tx
      .insert(conversations)
      .values({ id: conversationId, language: turn.language, startedAt: at, lastTurnAt: at })
      .onConflictDoUpdate({ target: conversations.id, set: { lastTurnAt: at } });
    await tx.insert(conversationTurns).values({
      id,
      conversationId,
      ordinal: sql`(select coalesce(max(ordinal), 0) + 1 from conversation_turns where conversation_id = ${conversationId})`,
      question: turn.question,
      answer: turn.answer,
      status: turn.status,
      at,
    });
  });
  return id;
}

/** The turns of the conversation that a secret opens, oldest first; empty where there is none. */
export async function readConversation(db: Db, secret: string): Promise<Turn[]> {
  const rows = await db
    .select({ turn: conversationTurns, feedback: turnFeedback })
    .from(conversationTurns)
    .leftJoin(turnFeedback, eq(turnFeedback.turnId, conversationTurns.id))
    .where(eq(conversationTurns.conversationId, conversationIdOf(secret)))
    .orderBy(asc(conversationTurns.ordinal));
  return rows.map(({ turn, feedback }) => ({
    id: turn.id,
    question: turn.question,
    answer: turn.answer,
    status: turn.status,
    at: turn.at,
    feedback: feedback ? { helpful: feedback.helpful, reason: feedback.reason } : null,
  }));
}

/** Deletes a conversation with all its turns, and the details that the audit keeps about them. */
export async function deleteConversation(db: Db, secret: string): Promise<void> {
  const id = conversationIdOf(secret);
  await db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const turns = await tx
      .select({ id: conversationTurns.id })
      .from(conversationTurns)
      .where(eq(conversationTurns.conversationId, id));
    await erasePayloads(
      tx,
      turns.map((turn) => `turn:${turn.id}`),
    );
    await tx.delete(conversations).where(eq(conversations.id, id));
  });
}

/**
 * Notes whether an answer helped; a second word replaces the first. False where the turn is not in the
 * conversation that the secret opens: nobody judges another's answer.
 */
export async function giveFeedback(
  db: Db,
  secret: string,
  turnId: string,
  feedback: { helpful: boolean; reason: string | null; comment: string | null },
  at = new Date(),
): Promise<boolean> {
  const [turn] = await db
    .select({ id: conversationTurns.id })
    .from(conversationTurns)
    .where(
      and(eq(conversationTurns.id, turnId), eq(conversationTurns.conversationId, conversationIdOf(secret))),
    );
  if (!turn) return false;
  await db
    .insert(turnFeedback)
    .values({ turnId, ...feedback, at })
    .onConflictDoUpdate({ target: turnFeedback.turnId, set: { ...feedback, at } });
  return true;
}
