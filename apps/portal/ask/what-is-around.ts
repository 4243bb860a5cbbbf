import { readConversation, type Turn } from "#core/conversations";
import type { Unit } from "#core/registers";
import { listUnits } from "#core/registers";
import type { WebContext } from "#core/web";
import type { PortalDeps } from "../deps.ts";

/** The visitor's turns, the newest first, and the units. Where they cannot be read, an answer is shown without them. */
export async function whatIsAround(
  deps: PortalDeps,
  c: WebContext,
  { evenBroken }: { evenBroken: boolean },
): Promise<{ turns: Turn[]; units: readonly Unit[] }> {
  const session = c.get("session");
  try {
    const turns = session ? await readConversation(deps.db, session) : [];
    return { turns: turns.reverse(), units: await listUnits(deps.db) };
  } catch (error) {
    if (!evenBroken) throw error;
    deps.onError(error, c.get("requestId"));
    return { turns: [], units: [] };
  }
}
