import { beginDraft, type EnteredAt } from "#core/drafts";
import { clerks, everyone } from "#core/identity";
import type { Route, WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { CATALOGUE } from "../page/page.tsx";
import { draftPath } from "../page/paths.ts";
import { fieldOf, readForm } from "../page/read-form.ts";
import { serviceOf } from "../service/service-of.ts";
import { servicePage } from "../service/show-service.tsx";
import { keepCode } from "./browser-codes.ts";

/** POST /e-uslugi/:slug/zacznij: begins a draft and leads to its first page. */
export const begin = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${CATALOGUE}/:slug/zacznij`,
  policy: everyone,
  limit: "ask",
  handler: (c) => beginFor(deps, c),
});

/** POST /e-uslugi/:slug/zacznij-za-osobe: a clerk begins it for a person at the counter or on the phone. */
export const beginForPerson = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${CATALOGUE}/:slug/zacznij-za-osobe`,
  policy: clerks,
  limit: "ask",
  handler: async (c) => {
    const where = fieldOf(await readForm(c), "gdzie");
    if (where !== "counter" && where !== "phone")
      return servicePage(deps, c, c.var.messages.eservices.clerk.missing);
    return beginFor(deps, c, where);
  },
});

async function beginFor(deps: EservicesDeps, c: WebContext, enteredAt?: EnteredAt): Promise<Response> {
  const { actor, locale, requestId } = c.var;
  const definition = serviceOf(deps, c);
  if (!definition) return c.notFound();
  const { draft, code } = await beginDraft(deps, {
    definition,
    language: locale,
    actor,
    requestId,
    ...(enteredAt && { enteredAt }),
  });
  keepCode(c, code);
  const [first] = definition.pages;
  return c.redirect(draftPath(locale, draft.id, first?.id), 303);
}
