import { dropWaiting, saveAnswers } from "#core/drafts";
import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { openCase } from "../form/open-case.ts";
import { DRAFTS, draftPath, FROM_WORDS } from "../page/paths.ts";
import { fieldOf, readForm } from "../page/read-form.ts";
import { withoutDocument } from "./decide.ts";
import { DOCUMENTS } from "./documents.tsx";
import { DOCUMENT } from "./receive-document.ts";

/** POST /e-uslugi/wnioski/:id/z-opisu/dokument/usun: removes the text of a document, or reads one no further. */
export const removeDocument = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${DRAFTS}/:id/${DOCUMENTS}/usun`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { actor, locale, requestId } = c.var;
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    const { draft } = opened;
    const id = fieldOf(await readForm(c), DOCUMENT);
    const waited = await dropWaiting(deps.uploads, draft.id, id);
    const describe = waited ? {} : { describe: withoutNamed(id) };
    const base = draft.revision;
    const saved = await saveAnswers(deps, draft.id, { given: {}, base, ...describe, actor, requestId });
    return saved ? c.redirect(draftPath(locale, draft.id, FROM_WORDS), 303) : c.notFound();
  },
});

const withoutNamed = (id: string) => (described: Parameters<typeof withoutDocument>[0]) =>
  withoutDocument(described, id);
