import { keptUntil } from "#core/drafts";
import { formatDate, localePath } from "#core/i18n";
import { everyone } from "#core/identity";
import { LinkButton } from "#core/ui";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { openCase } from "../form/open-case.ts";
import { page } from "../page/page.tsx";
import { DRAFTS, draftPath } from "../page/paths.ts";
import { dayOf } from "../words/day-of.ts";

/** GET /e-uslugi/wnioski/:id/zapisane: the code to come back with, and how long the draft is kept. */
export const showKept = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${DRAFTS}/:id/zapisane`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages } = c.var;
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    const texts = messages.eservices.kept;
    const until = formatDate(locale, dayOf(keptUntil(opened.draft, deps.keepDraftsDays)));
    const content = (
      <div class="mg-prose">
        <h1>{texts.title}</h1>
        <p class="mg-lead">{texts.lead}</p>
        <h2>{texts.code}</h2>
        <p class="me-code">{opened.code}</p>
        <p>{texts.codeHint}</p>
        <p>{texts.until(until)}</p>
        <p>{texts.noMail}</p>
        <p class="mg-row">
          <LinkButton href={draftPath(locale, opened.draft.id)}>{texts.goOn}</LinkButton>
          <a href={localePath(locale, DRAFTS)}>{messages.eservices.returning.here}</a>
          <a href={draftPath(locale, opened.draft.id, "usun")}>{messages.eservices.removal.title}</a>
        </p>
      </div>
    );
    return page(deps, c, { title: texts.title, personal: true, content });
  },
});
