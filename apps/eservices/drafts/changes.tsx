import { moveDraft, planMove } from "#core/drafts";
import { everyone } from "#core/identity";
import { Button, LinkButton } from "#core/ui";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { dropStrayFiles } from "../files/drop-stray-files.ts";
import { openCase } from "../form/open-case.ts";
import { page } from "../page/page.tsx";
import { DRAFTS, draftPath } from "../page/paths.ts";
import { fieldOf, readForm } from "../page/read-form.ts";
import { rawWords } from "../words/raw-words.ts";

const FROM = "_formularz";
const REVISION = "_wersja";

/** GET /e-uslugi/wnioski/:id/zmiany: what becomes of the answers in the form of today. */
export const showChanges = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${DRAFTS}/:id/zmiany`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages } = c.var;
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    const { current, definition, draft, moved } = opened;
    if (!moved) return c.redirect(draftPath(locale, draft.id), 303);
    const texts = messages.eservices.changes;
    const title = current ? texts.title : texts.withdrawn;
    const plan = current && planMove(definition, current, draft.answers);
    const content = (
      <div class="mg-prose">
        <h1>{title}</h1>
        <p class="mg-lead">{definition.title[locale]}</p>
        {!plan && (
          <>
            <p>{texts.withdrawnText}</p>
            <LinkButton href={draftPath(locale, draft.id, "sprawdz")}>
              {messages.eservices.check.title}
            </LinkButton>
          </>
        )}
        {plan && (
          <form method="post" action={draftPath(locale, draft.id, "zmiany")} novalidate>
            <p>{texts.lead}</p>
            {plan.moved.length === 0 && plan.unfit.length === 0 && <p>{texts.allFit}</p>}
            {plan.moved.length > 0 && (
              <>
                <h2>{texts.moved}</h2>
                <ul>
                  {plan.moved.map(({ from, to }) => (
                    <li>{texts.movedFrom(from[locale], to[locale])}</li>
                  ))}
                </ul>
              </>
            )}
            {plan.unfit.length > 0 && (
              <>
                <h2>{texts.unfit}</h2>
                <ul>
                  {plan.unfit.map(({ answer, label, why }) => (
                    <li>
                      <strong>{label[locale]}</strong>: {rawWords(answer)} ({texts.reasons[why]})
                    </li>
                  ))}
                </ul>
              </>
            )}
            <input type="hidden" name={FROM} value={draft.definitionHash} />
            <input type="hidden" name={REVISION} value={String(draft.revision)} />
            <Button>{texts.button}</Button>
          </form>
        )}
      </div>
    );
    return page(deps, c, { title, personal: true, content });
  },
});

/** POST /e-uslugi/wnioski/:id/zmiany: moves the answers, as the person was shown. */
export const confirmChanges = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${DRAFTS}/:id/zmiany`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { actor, locale, requestId } = c.var;
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    const { current, draft } = opened;
    const form = await readForm(c);
    const after =
      current &&
      opened.moved &&
      (await moveDraft(deps, draft.id, {
        definition: current,
        from: fieldOf(form, FROM),
        revision: Number(fieldOf(form, REVISION)) || 0,
        actor,
        requestId,
      }));
    if (after) await dropStrayFiles(deps, draft.id, current);
    // Where it was not what had been shown, the page of changes comes again.
    return c.redirect(draftPath(locale, draft.id), 303);
  },
});
