import { deleteDraft, filesOwner } from "#core/drafts";
import { localePath } from "#core/i18n";
import { everyone } from "#core/identity";
import { Button, LinkButton } from "#core/ui";
import { deleteUploads } from "#core/uploads";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { openCase } from "../form/open-case.ts";
import { page } from "../page/page.tsx";
import { DRAFTS, draftPath } from "../page/paths.ts";
import { forgetCode } from "./browser-codes.ts";

/** GET /e-uslugi/wnioski/:id/usun: asks once more. */
export const askToDelete = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${DRAFTS}/:id/usun`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages } = c.var;
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    const texts = messages.eservices.removal;
    const content = (
      <div class="mg-prose">
        <h1>{texts.title}</h1>
        <p class="mg-lead">{opened.definition.title[locale]}</p>
        <p>{texts.text}</p>
        <form class="mg-row" method="post" action={draftPath(locale, opened.draft.id, "usun")} novalidate>
          <Button kind="danger">{texts.button}</Button>
          <LinkButton kind="secondary" href={draftPath(locale, opened.draft.id)}>
            {texts.keep}
          </LinkButton>
        </form>
      </div>
    );
    return page(deps, c, { title: texts.title, personal: true, content });
  },
});

/** POST /e-uslugi/wnioski/:id/usun: deletes the draft. */
export const removeDraft = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${DRAFTS}/:id/usun`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { actor, locale, requestId } = c.var;
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    await deleteUploads(deps.uploads, filesOwner(opened.draft.id));
    await deleteDraft(deps, opened.draft.id, { actor, requestId });
    forgetCode(c, opened.code);
    return c.redirect(localePath(locale, `${DRAFTS}?usunieto`), 303);
  },
});
