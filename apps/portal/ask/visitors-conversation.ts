import { newConversationSecret, openConversation } from "#core/conversations";
import { keepSession, type WebContext } from "#core/web";
import type { PortalDeps } from "../deps.ts";

/**
 * The secret of the conversation that a visitor's question belongs to; a new one where the browser's opens none.
 * While the conversations cannot be read, the browser keeps what it has: help in danger still comes.
 */
export async function visitorsConversation(deps: PortalDeps, c: WebContext): Promise<string> {
  try {
    const secret = await openConversation(deps.db, c.get("session"));
    keepSession(c, secret);
    return secret;
  } catch (error) {
    deps.onError(error, c.get("requestId"));
    return newConversationSecret();
  }
}
