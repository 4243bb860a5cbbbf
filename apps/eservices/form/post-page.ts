import { filesOwner, noteFiles, saveAnswers } from "#core/drafts";
import type { Page } from "#core/forms";
import { everyone } from "#core/identity";
import { deleteUploads } from "#core/uploads";
import type { Route, WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { changeRows } from "../fields/change-rows.ts";
import { nameOf } from "../fields/names.ts";
import { postedAnswers } from "../fields/posted-answers.ts";
import { type FilesChanged, pressFileButton } from "../files/file-buttons.ts";
import { PLACE, placeQuestion, withPlace } from "../files/place-offer.tsx";
import { type ReceivedPage, receivePage } from "../files/receive-page.ts";
import { DRAFTS, draftPath } from "../page/paths.ts";
import { fieldOf } from "../page/read-form.ts";
import { BASE, DO, FROM_CHECK } from "../page/sent-names.ts";
import { readDisputes } from "./dispute.tsx";
import { formPage, type ShownAs } from "./form-page.tsx";
import { furtherQuestions } from "./further-questions.ts";
import { askedIds, givenAnswers } from "./given-answers.ts";
import { type Case, caseOf, openCase } from "./open-case.ts";

/** A page with files may be twice what they may weigh in all: so what is too large is told in a sentence. */
const largestPage = ({ uploads }: EservicesDeps) => 2 * uploads.limits.totalBytes + 1024 * 1024;

/**
 * POST /e-uslugi/wnioski/:id/:page: saves what was typed, right or wrong, and the files beside it, and leads on: to the
 * next page, back, away, or to the same page with what is wrong, or with what the answers have brought to it.
 */
export const postPage = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${DRAFTS}/:id/:page`,
  policy: everyone,
  limit: "pages",
  bodyLimit: largestPage(deps),
  handler: async (c) => {
    const { actor, locale, requestId } = c.var;
    const opened = await openCase(deps, c);
    const page = opened?.definition.pages.find(({ id }) => id === c.req.param("page"));
    if (!opened || !page) return c.notFound();
    const { draft } = opened;
    if (opened.moved) return c.redirect(draftPath(locale, draft.id), 303);
    const received = await receivePage(deps, c, opened, page);
    const { form } = received;
    const sent = withPlace(page, postedAnswers(page, form, draft.answers), form);
    const rows = changeRows(page, sent, form);
    const { taken, settled } = readDisputes(draft, form);
    const saved = await saveAnswers(deps, draft.id, {
      given: { ...givenAnswers(opened, page, rows?.answers ?? sent), ...taken },
      settled,
      base: Number(fieldOf(form, BASE)) || 0,
      actor,
      requestId,
    });
    const button = saved && (await pressFileButton(deps, opened, form));
    const kept = received.added || button?.changed ? await noteFiles(deps, draft.id, c.var) : true;
    if (!saved || !kept) {
      // Deleted meanwhile: what has come for it since must not outlive it.
      await deleteUploads(deps.uploads, filesOwner(draft.id));
      return c.notFound();
    }
    const after = await caseOf(deps, { ...opened, draft: saved.draft });
    const here = draftPath(locale, draft.id, page.id);
    const met = saved.changedElsewhere.length > 0 || saved.disputed.length > 0;
    const told = toldOfFiles(after, page, received, button);
    if (told) return formPage(deps, c, after, page, { ...told, elsewhere: met });
    const marks = [fieldOf(form, FROM_CHECK) !== "" && "zmiana", met && "okno"].filter(Boolean).join("&");
    const again = (focus?: string) =>
      c.redirect(`${here}${marks && `?${marks}`}${focus ? `#${focus}` : ""}`, 303);
    if (rows) return again(rows.focus);
    if (met && fieldOf(form, DO) !== "zapisz") return again();
    if (button) return again(button.focus);
    if (form.has(PLACE)) return again(fieldOf(form, PLACE));
    return leadOn(deps, c, after, page, form, furtherQuestions(opened, after, page, form));
  },
});

/** What is to be said at once of files that were sent: why one was not added, where a picture was taken. */
function toldOfFiles(
  { seen }: Case,
  page: Page,
  { form, added, place, refused }: ReceivedPage,
  button: FilesChanged | null,
): ShownAs | null {
  const nodes = seen.pages.find((one) => one.page.id === page.id)?.nodes ?? [];
  const all = [...refused, ...(button?.refused ?? [])];
  const fromCheck = fieldOf(form, FROM_CHECK) !== "";
  if (all.length > 0 || (place && placeQuestion(nodes))) return { refused: all, place, fromCheck };
  const empty = button?.is === "add" && !added && askedIds(nodes).includes(button.focus);
  const nothing = {
    page: page.id,
    node: button?.focus ?? "",
    inRow: null,
    fault: { is: "required" },
  } as const;
  return empty ? { wrong: [nothing], fromCheck } : null;
}

async function leadOn(
  deps: EservicesDeps,
  c: WebContext,
  after: Case,
  page: Page,
  form: FormData,
  further: readonly string[],
): Promise<Response> {
  const to = (where: string) => c.redirect(draftPath(c.get("locale"), after.draft.id, where), 303);
  const { draft, seen } = after;
  const at = seen.pages.findIndex((one) => one.page.id === page.id);
  const wanted = fieldOf(form, DO);
  if (wanted === "zapisz") return to("zapisane");
  if (wanted === "wstecz") return to(seen.pages[at - 1]?.page.id ?? page.id);
  const nodes = seen.pages[at]?.nodes ?? [];
  const fromCheck = fieldOf(form, FROM_CHECK) !== "";
  if (nodes.some(({ node }) => node.node === "exit"))
    return to(`${page.id}${fromCheck ? "?zmiana" : ""}#wyjscie`);
  const wrong = seen.wrong.filter((one) => one.page === page.id && !further.includes(nameOf(one)));
  const undecided = askedIds(nodes).filter((id) => Object.hasOwn(draft.unsettled, id));
  if (wrong.length > 0 || undecided.length > 0 || further.length > 0)
    return formPage(deps, c, after, page, { wrong, undecided, further: further[0], fromCheck });
  if (fromCheck) return to("sprawdz");
  return to(seen.pages[at + 1]?.page.id ?? "sprawdz");
}
