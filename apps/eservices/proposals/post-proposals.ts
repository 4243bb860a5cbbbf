import { type Described, type KeptProposal, type Saving, saveAnswers } from "#core/drafts";
import { everyone } from "#core/identity";
import type { Route, WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { postedAnswers } from "../fields/posted-answers.ts";
import { readDisputes } from "../form/dispute.tsx";
import { askedIds, givenAnswers } from "../form/given-answers.ts";
import { type Case, caseOf, openCase } from "../form/open-case.ts";
import { DRAFTS, draftPath, FROM_WORDS } from "../page/paths.ts";
import { fieldOf, readForm } from "../page/read-form.ts";
import { BASE, DO } from "../page/sent-names.ts";
import { decided, keyOf } from "./decide.ts";
import { type OpenProposal, openProposals, rowKeyOf, takeable } from "./open-proposals.ts";
import { repeatOf } from "./place-rows.ts";
import { ACCEPT, proposalsPage, REJECT, TICKED, USE } from "./proposals-page.tsx";
import { readAgain } from "./read-again.ts";

/** The whole page of a form comes along where a proposal beside a field is used. */
const LARGEST = 1024 * 1024;

/** POST /e-uslugi/wnioski/:id/z-opisu: accepts or rejects proposals. */
export const postProposals = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${DRAFTS}/:id/${FROM_WORDS}`,
  policy: everyone,
  limit: "pages",
  bodyLimit: LARGEST,
  handler: async (c) => {
    const found = await openCase(deps, c);
    if (!found) return c.notFound();
    if (found.moved) return c.redirect(draftPath(c.get("locale"), found.draft.id), 303);
    const opened = await readAgain(deps, found);
    const form = await readForm(c);
    const posted: Posted = { deps, c, opened, form };
    const [wanted = "", id = ""] = fieldOf(form, DO).split(":");
    if (wanted === "zaznacz") return lead(posted, `${FROM_WORDS}?zaznaczone`);
    // What is decided on is what was shown: not what has changed since.
    const stale = fieldOf(form, BASE) !== String(opened.draft.revision);
    const open = stale ? [] : openProposals(opened);
    const chosen = (keys: readonly unknown[]) =>
      open.filter(({ proposal }) => keys.includes(keyOf(proposal)));
    if (wanted === USE)
      return use(
        posted,
        id,
        open.filter((one) => [keyOf(one.proposal), rowKeyOf(one)].includes(id)),
      );
    if (stale) return lead(posted, `${FROM_WORDS}?okno`);
    if (wanted === REJECT) return reject(posted, id ? chosen([id]) : open);
    if (wanted !== ACCEPT) return lead(posted, FROM_WORDS);
    const ticked = chosen(id ? [id] : form.getAll(TICKED));
    if (ticked.length > 0) return accept(posted, ticked);
    const text = c.var.messages.eservices.proposals.noneTicked;
    return proposalsPage(deps, c, opened, { error: { field: TICKED, text } });
  },
});

interface Posted {
  deps: EservicesDeps;
  c: WebContext;
  opened: Case;
  form: FormData;
}

const lead = ({ c, opened }: Posted, where?: string) =>
  c.redirect(draftPath(c.get("locale"), opened.draft.id, where), 303);

/** On with what is left to decide, else to what the form lacks. */
async function leadOn(posted: Posted, after: Case | null): Promise<Response> {
  if (!after) return posted.c.notFound();
  const left = openProposals(await readAgain(posted.deps, after));
  return lead(posted, left.length > 0 ? FROM_WORDS : undefined);
}

async function save({ deps, c, opened, form }: Posted, saving: Partial<Saving>): Promise<Case | null> {
  const { actor, requestId } = c.var;
  const base = Number(fieldOf(form, BASE)) || 0;
  const saved = await saveAnswers(deps, opened.draft.id, { given: {}, base, actor, requestId, ...saving });
  return saved && caseOf(deps, { ...opened, draft: saved.draft });
}

/** What is accepted is saved as if it had been typed. */
async function accept(posted: Posted, chosen: readonly OpenProposal[]): Promise<Response> {
  const { opened } = posted;
  const { given, taken } = takeable(opened, chosen);
  return leadOn(posted, await save(posted, { given, describe: deciding(opened, taken, "accepted") }));
}

async function reject(posted: Posted, chosen: readonly OpenProposal[]): Promise<Response> {
  return leadOn(posted, await save(posted, { describe: deciding(posted.opened, chosen, "rejected") }));
}

const deciding =
  ({ draft }: Case, chosen: readonly OpenProposal[], state: KeptProposal["state"]) =>
  (kept: Described | null) =>
    decided(
      kept,
      draft.described,
      chosen.map(({ proposal }) => proposal),
      state,
    );

/** Accepts the one beside its field or those of a new row, saves the page around, and comes back to the field. */
async function use(posted: Posted, key: string, chosen: readonly OpenProposal[]): Promise<Response> {
  const { c, form, opened } = posted;
  const [id = ""] = key.split(".");
  const asked = repeatOf(opened.definition, id)?.id ?? id;
  const page = opened.seen.pages.find(({ nodes }) => askedIds(nodes).includes(asked))?.page;
  if (!page) return lead(posted);
  const { taken, settled } = readDisputes(opened.draft, form);
  const typed = givenAnswers(opened, page, postedAnswers(page, form, opened.draft.answers));
  const answers = { ...opened.draft.answers, ...typed };
  const { given, taken: used } = takeable({ ...opened, draft: { ...opened.draft, answers } }, chosen);
  const after = await save(posted, {
    given: { ...typed, ...taken, ...given },
    settled,
    describe: deciding(opened, used, "accepted"),
  });
  const [first] = chosen;
  const focus = first?.inRow ? `${first.inRow.repeat.id}.${first.inRow.at}` : asked;
  return after ? lead(posted, first ? `${page.id}#${focus}` : `${page.id}?okno#${asked}`) : c.notFound();
}
