import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { DRAFTS, draftPath } from "../page/paths.ts";
import { formPage } from "./form-page.tsx";
import { openCase } from "./open-case.ts";

/** GET /e-uslugi/wnioski/:id: leads to where the case stands: the first page that lacks something, or the check. */
export const showDraft = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${DRAFTS}/:id`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    const { draft, moved, seen } = opened;
    const next = moved ? "zmiany" : ((seen.exit ? lastPage(seen) : seen.wrong[0]?.page) ?? "sprawdz");
    return c.redirect(draftPath(c.get("locale"), draft.id, next), 303);
  },
});

const lastPage = ({ pages }: { pages: readonly { page: { id: string } }[] }) => pages.at(-1)?.page.id;

/** GET /e-uslugi/wnioski/:id/:page: one page of the form. A page that the case does not show leads to where it stands. */
export const showPage = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${DRAFTS}/:id/:page`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const opened = await openCase(deps, c);
    const page = opened?.definition.pages.find(({ id }) => id === c.req.param("page"));
    if (!opened || !page) return c.notFound();
    const shown = opened.seen.pages.some((one) => one.page.id === page.id);
    if (opened.moved || !shown) return c.redirect(draftPath(c.get("locale"), opened.draft.id), 303);
    const fromCheck = c.req.query("zmiana") !== undefined;
    return formPage(deps, c, opened, page, { fromCheck, elsewhere: c.req.query("okno") !== undefined });
  },
});
