import { eq } from "drizzle-orm";
import type { Db } from "#core/db";
import { conversationIdOf, newConversationSecret } from "./conversation.ts";
import { conversations } from "./tables.ts";

/**
 * The secret to go on with: the one presented where it opens a conversation, otherwise a new one. A secret that
 * we did not issue, or whose conversation is gone, is never adopted: whoever chose it would read what is asked next.
 */
export async function openConversation(db: Db, presented: string | null): Promise<string> {
  if (presented === null) return newConversationSecret();
  const [known] = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.id, conversationIdOf(presented)));
  return known ? presented : newConversationSecret();
}
