import { deleteConversation } from "#core/conversations";
import { localePath } from "#core/i18n";
import { everyone } from "#core/identity";
import { endSession, type Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";

/** POST /zapytaj/usun: deletes the visitor's conversation and ends the session. */
export const postDelete = (deps: PortalDeps): Route => ({
  method: "POST",
  path: "/zapytaj/usun",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { session, locale } = c.var;
    if (session) await deleteConversation(deps.db, session);
    endSession(c);
    return c.redirect(localePath(locale, "/zapytaj?usunieto"), 303);
  },
});
