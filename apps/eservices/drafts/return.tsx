import { keptUntil, listDrafts, openByCode } from "#core/drafts";
import { formatDate, localePath } from "#core/i18n";
import { everyone } from "#core/identity";
import { Button, Card, ErrorSummary, Notice, TextField } from "#core/ui";
import type { Route, WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { page } from "../page/page.tsx";
import { DRAFTS, draftPath } from "../page/paths.ts";
import { fieldOf, readForm } from "../page/read-form.ts";
import { dayOf } from "../words/day-of.ts";
import { codesOf, forgetCodes, keepCode } from "./browser-codes.ts";

/** GET /e-uslugi/wnioski: the drafts that this browser may open, and the box for a code. */
export const showDrafts = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: DRAFTS,
  policy: everyone,
  limit: "pages",
  handler: (c) => draftsPage(deps, c),
});

/** POST /e-uslugi/wnioski: opens the draft of a code. */
export const returnByCode = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: DRAFTS,
  policy: everyone,
  limit: "codes",
  handler: async (c) => {
    const { actor, locale, messages, requestId } = c.var;
    const texts = messages.eservices.returning;
    const typed = fieldOf(await readForm(c), "kod");
    if (typed === "") return draftsPage(deps, c, texts.empty);
    const opened = await openByCode(deps, typed, { actor, requestId });
    if (!opened) return draftsPage(deps, c, texts.wrong);
    keepCode(c, opened.code);
    return c.redirect(draftPath(locale, opened.draft.id), 303);
  },
});

/** POST /e-uslugi/wnioski/zakoncz: this browser opens no draft any more; the drafts stay. */
export const leaveDrafts = (_deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${DRAFTS}/zakoncz`,
  policy: everyone,
  limit: "pages",
  handler: (c) => {
    forgetCodes(c);
    return c.redirect(localePath(c.get("locale"), `${DRAFTS}?zakonczono`), 303);
  },
});

async function draftsPage(deps: EservicesDeps, c: WebContext, error?: string): Promise<Response> {
  const { locale, messages } = c.var;
  const texts = messages.eservices.returning;
  const mine = await listDrafts(deps.db, codesOf(c));
  const left = c.req.query("zakonczono") !== undefined;
  const removed = c.req.query("usunieto") !== undefined;
  const address = localePath(locale, DRAFTS);
  const content = (
    <>
      {error && <ErrorSummary errors={[{ field: "kod", text: error }]} messages={messages} />}
      <h1>{texts.title}</h1>
      {(left || removed) && (
        <Notice kind="success" role="status" messages={messages}>
          <p>{left ? texts.forgotten : messages.eservices.removal.done}</p>
        </Notice>
      )}
      <p class="mg-lead">{texts.lead}</p>
      <form method="post" action={address} novalidate>
        <TextField
          id="kod"
          name="kod"
          label={texts.code}
          hint={texts.codeHint}
          autocomplete="off"
          width="medium"
          error={error}
          messages={messages}
        />
        <Button>{texts.button}</Button>
      </form>
      <h2>{texts.here}</h2>
      {mine.length === 0 && <p>{texts.none}</p>}
      <div class="mg-grid">
        {mine.map(({ draft }) => (
          <Card
            title={deps.services.find(({ slug }) => slug === draft.slug)?.title[locale] ?? draft.slug}
            href={draftPath(locale, draft.id)}
          >
            <p>{texts.changed(formatDate(locale, dayOf(draft.updatedAt)))}</p>
            <p>{texts.until(formatDate(locale, dayOf(keptUntil(draft, deps.keepDraftsDays))))}</p>
          </Card>
        ))}
      </div>
      {mine.length > 0 && (
        <form class="me-leave" method="post" action={`${address}/zakoncz`} novalidate>
          <p id="zakoncz-opis">{texts.forgetHint}</p>
          <Button kind="secondary" describedBy="zakoncz-opis">
            {texts.forget}
          </Button>
        </form>
      )}
    </>
  );
  const hasErrors = error !== undefined;
  return page(
    deps,
    c,
    { title: texts.title, path: DRAFTS, personal: true, hasErrors, content },
    hasErrors ? 422 : 200,
  );
}
