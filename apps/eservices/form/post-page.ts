import { saveAnswers } from "#core/drafts";
import type { Page } from "#core/forms";
import { everyone } from "#core/identity";
import type { Route, WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { changeRows } from "../fields/change-rows.ts";
import { postedAnswers } from "../fields/posted-answers.ts";
import { DRAFTS, draftPath } from "../page/paths.ts";
import { fieldOf, readForm } from "../page/read-form.ts";
import { BASE, DO, FROM_CHECK } from "../page/sent-names.ts";
import { readDisputes } from "./dispute.tsx";
import { faultsNow } from "./faults-now.ts";
import { formPage } from "./form-page.tsx";
import { askedIds, givenAnswers } from "./given-answers.ts";
import { type Case, caseOf, openCase } from "./open-case.ts";

/** Several long texts on one page: a letter may take six bytes on the way. What was typed is not lost for its length. */
const LARGEST_PAGE = 1024 * 1024;

/**
 * POST /e-uslugi/wnioski/:id/:page: saves what was typed, right or wrong, and leads on: to the next page, back, away,
 * or to the same page with what is wrong.
 */
export const postPage = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${DRAFTS}/:id/:page`,
  policy: everyone,
  limit: "pages",
  bodyLimit: LARGEST_PAGE,
  handler: async (c) => {
    const { actor, locale, requestId } = c.var;
    const opened = await openCase(deps, c);
    const page = opened?.definition.pages.find(({ id }) => id === c.req.param("page"));
    if (!opened || !page) return c.notFound();
    const { draft } = opened;
    if (opened.moved) return c.redirect(draftPath(locale, draft.id), 303);
    const form = await readForm(c);
    const sent = postedAnswers(page, form, draft.answers);
    const rows = changeRows(page, sent, form);
    const { taken, settled } = readDisputes(draft, form);
    const saved = await saveAnswers(deps, draft.id, {
      given: { ...givenAnswers(opened, page, rows?.answers ?? sent), ...taken },
      settled,
      base: Number(fieldOf(form, BASE)) || 0,
      actor,
      requestId,
    });
    if (!saved) return c.notFound();
    const after = caseOf(deps, { ...opened, draft: saved.draft });
    const here = draftPath(locale, draft.id, page.id);
    if (rows) return c.redirect(`${here}#${rows.focus}`, 303);
    const met = saved.changedElsewhere.length > 0 || saved.disputed.length > 0;
    if (met && fieldOf(form, DO) !== "zapisz") return c.redirect(`${here}?okno`, 303);
    return leadOn(deps, c, after, page, form);
  },
});

async function leadOn(
  deps: EservicesDeps,
  c: WebContext,
  after: Case,
  page: Page,
  form: FormData,
): Promise<Response> {
  const to = (where: string) => c.redirect(draftPath(c.get("locale"), after.draft.id, where), 303);
  const { draft, seen } = after;
  const at = seen.pages.findIndex((one) => one.page.id === page.id);
  const wanted = fieldOf(form, DO);
  if (wanted === "zapisz") return to("zapisane");
  if (wanted === "wstecz") return to(seen.pages[at - 1]?.page.id ?? page.id);
  const nodes = seen.pages[at]?.nodes ?? [];
  if (nodes.some(({ node }) => node.node === "exit")) return to(`${page.id}#wyjscie`);
  const wrong = faultsNow(after).filter((one) => one.page === page.id);
  const undecided = askedIds(nodes).filter((id) => Object.hasOwn(draft.unsettled, id));
  const fromCheck = fieldOf(form, FROM_CHECK) !== "";
  if (wrong.length > 0 || undecided.length > 0)
    return formPage(deps, c, after, page, { wrong, undecided, fromCheck });
  if (fromCheck) return to("sprawdz");
  return to(seen.pages[at + 1]?.page.id ?? "sprawdz");
}
