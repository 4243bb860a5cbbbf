import { beginDraft, type EnteredAt } from "#core/drafts";
import { evaluate } from "#core/forms";
import { clerks, everyone } from "#core/identity";
import type { Route, WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { formOf } from "../form/open-case.ts";
import { CATALOGUE } from "../page/page.tsx";
import { draftPath, FROM_WORDS } from "../page/paths.ts";
import { fieldOf, readForm } from "../page/read-form.ts";
import { findProposals } from "../proposals/find-proposals.ts";
import { readDescription } from "../proposals/read-description.ts";
import { serviceOf } from "../service/service-of.ts";
import { servicePage } from "../service/show-service.tsx";
import { keepCode } from "./browser-codes.ts";

/**
 * POST /e-uslugi/:slug/zacznij: begins a draft and leads to its first page, or, with a description of the matter, to what
 * it answers already.
 */
export const begin = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${CATALOGUE}/:slug/zacznij`,
  policy: everyone,
  limit: "ask",
  handler: async (c) => {
    const { error, text } = readDescription(await readForm(c), c.var.messages);
    return beginFor(deps, c, error ? {} : { text });
  },
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
    return beginFor(deps, c, { enteredAt: where });
  },
});

async function beginFor(
  deps: EservicesDeps,
  c: WebContext,
  { enteredAt, text }: { enteredAt?: EnteredAt; text?: string },
): Promise<Response> {
  const { actor, locale, requestId } = c.var;
  const definition = serviceOf(deps, c);
  if (!definition) return c.notFound();
  const form = formOf(definition);
  const seen = evaluate(form, {}, deps.today());
  const proposals = text === undefined ? [] : await findProposals(deps, c, { form, seen, text });
  const { draft, code } = await beginDraft(deps, {
    definition,
    language: locale,
    actor,
    requestId,
    ...(enteredAt && { enteredAt }),
    ...(text !== undefined && { described: { text, proposals } }),
  });
  keepCode(c, code);
  const [first] = definition.pages;
  return c.redirect(draftPath(locale, draft.id, proposals.length > 0 ? FROM_WORDS : first?.id), 303);
}
