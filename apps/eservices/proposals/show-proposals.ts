import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { openCase } from "../form/open-case.ts";
import { DRAFTS, draftPath, FROM_WORDS } from "../page/paths.ts";
import { proposalsPage } from "./proposals-page.tsx";
import { readAgain } from "./read-again.ts";

/** GET /e-uslugi/wnioski/:id/z-opisu: what the person's own words answer, to be accepted or rejected. */
export const showProposals = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${DRAFTS}/:id/${FROM_WORDS}`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    if (opened.moved) return c.redirect(draftPath(c.get("locale"), opened.draft.id), 303);
    return proposalsPage(deps, c, await readAgain(deps, opened), {
      ticked: c.req.query("zaznaczone") !== undefined,
      elsewhere: c.req.query("okno") !== undefined,
    });
  },
});
