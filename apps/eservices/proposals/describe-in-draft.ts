import { saveAnswers } from "#core/drafts";
import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { openCase } from "../form/open-case.ts";
import { DRAFTS, draftPath, FROM_WORDS } from "../page/paths.ts";
import { fieldOf, readForm } from "../page/read-form.ts";
import { BASE } from "../page/sent-names.ts";
import { describedAnew } from "./decide.ts";
import { findProposals } from "./find-proposals.ts";
import { proposalsPage } from "./proposals-page.tsx";
import { readAgain } from "./read-again.ts";
import { DESCRIPTION, readDescription } from "./read-description.ts";

/** POST /e-uslugi/wnioski/:id/z-opisu/opisz: takes new words to propose answers from, in the place of the former. */
export const describeInDraft = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${DRAFTS}/:id/${FROM_WORDS}/opisz`,
  policy: everyone,
  limit: "ask",
  handler: async (c) => {
    const { actor, locale, messages, requestId } = c.var;
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    const { draft, moved } = opened;
    if (moved) return c.redirect(draftPath(locale, draft.id), 303);
    const form = await readForm(c);
    const { error, text } = readDescription(form, messages);
    if (error) {
      const shown = await readAgain(deps, opened);
      return proposalsPage(deps, c, shown, { text, error: { field: DESCRIPTION, text: error } });
    }
    const found = await findProposals(deps, c, { ...opened, text });
    const saved = await saveAnswers(deps, draft.id, {
      given: {},
      base: Number(fieldOf(form, BASE)) || 0,
      describe: (kept) => describedAnew(kept, text, found),
      actor,
      requestId,
    });
    return saved ? c.redirect(draftPath(locale, draft.id, FROM_WORDS), 303) : c.notFound();
  },
});
