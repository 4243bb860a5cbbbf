import { readConversation } from "#core/conversations";
import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";

/** GET /zapytaj/pobierz: the visitor's own conversation as JSON; empty for who has none. */
export const downloadConversation = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/zapytaj/pobierz",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { session } = c.var;
    const turns = session ? await readConversation(deps.db, session) : [];
    c.header("Content-Disposition", 'attachment; filename="rozmowa.json"');
    return c.json({ office: deps.city.officeName, sample: deps.city.sample, turns });
  },
});
