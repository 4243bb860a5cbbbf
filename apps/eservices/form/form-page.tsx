import { keptUntil } from "#core/drafts";
import { evaluate, type Page, type Wrong } from "#core/forms";
import { formatDate } from "#core/i18n";
import { listStreets, listUnits } from "#core/registers";
import { Button, Details, ErrorSummary, Notice } from "#core/ui";
import type { Place } from "#core/uploads";
import type { WebContext } from "#core/web";
import { BetterServices, betterServices } from "../catalogue/better-services.tsx";
import type { EservicesDeps } from "../deps.ts";
import { withLeastRows } from "../fields/change-rows.ts";
import { faultSummary } from "../fields/fault-summary.ts";
import { LiveForm } from "../fields/live-form.tsx";
import { neededAnswers } from "../fields/needed-answers.ts";
import { PlaceFinder } from "../fields/place-finder.tsx";
import { EnterButton, ShownFields } from "../fields/shown-fields.tsx";
import { FilesField } from "../files/files-field.tsx";
import { filesNodes, filesOf, takesFiles } from "../files/files-of.ts";
import { isPlaceQuestion, PlaceOffer, placeQuestion } from "../files/place-offer.tsx";
import type { RefusedFile } from "../files/receive-page.ts";
import { refusedWords } from "../files/refused-words.ts";
import { NearbyNotice } from "../nearby/nearby-notice.tsx";
import { asksForNearby, nearbyReports } from "../nearby/nearby-reports.ts";
import { page as wholePage } from "../page/page.tsx";
import { definitionPath, draftPath, FROM_WORDS } from "../page/paths.ts";
import { BASE, DO, FROM_CHECK } from "../page/sent-names.ts";
import { proposalsBeside } from "../proposals/beside-field.tsx";
import { readAgain } from "../proposals/read-again.ts";
import { Clause } from "../words/clause.tsx";
import { dayOf } from "../words/day-of.ts";
import { ExitNotice } from "../words/exit-notice.tsx";
import { nodesOf } from "../words/nodes-of.ts";
import { whyOf } from "../words/why.tsx";
import { Disputes, disputeField } from "./dispute.tsx";
import { askedIds } from "./given-answers.ts";
import type { Case } from "./open-case.ts";

export interface ShownAs {
  /** What is said to be wrong: nothing on a page that was not sent yet. */
  wrong?: readonly Wrong[];
  /** Questions with two answers that were left undecided. */
  undecided?: readonly string[];
  /** Name of the first question that the answers sent just now have brought to this page. */
  further?: string | undefined;
  /** The page was opened from the check of answers, and leads back there. */
  fromCheck?: boolean;
  /** Another window has saved meanwhile. */
  elsewhere?: boolean;
  /** Files that were not added. */
  refused?: readonly RefusedFile[];
  /** Where a picture that was just added was taken. */
  place?: Place | null;
}

const SOON_DAYS = 7;
const DAY_MS = 86_400_000;

/** One page of a form, with what was typed. */
export async function formPage(
  deps: EservicesDeps,
  c: WebContext,
  opened: Case,
  page: Page,
  {
    wrong = [],
    undecided = [],
    further,
    fromCheck = false,
    elsewhere = false,
    refused = [],
    place = null,
  }: ShownAs = {},
): Promise<Response> {
  const { locale, messages } = c.var;
  const texts = messages.eservices.form;
  const { definition, draft, seen: asKept } = opened;
  const answers = withLeastRows(page, draft.answers);
  const seen = evaluate(opened.form, answers, asKept.today);
  const at = seen.pages.findIndex((one) => one.page.id === page.id);
  const nodes = seen.pages[at]?.nodes ?? [];
  const exit = nodes.find(({ node }) => node.node === "exit") ? seen.exit : null;
  const disputed = askedIds(nodes).filter((id) => Object.hasOwn(draft.unsettled, id));
  const summary = [
    ...undecided.map((id) => ({ field: disputeField(id), text: texts.disputed })),
    ...refused.map((file) => ({ field: file.node, text: refusedWords(file, messages) })),
    ...faultSummary(wrong, definition, locale, messages, answers),
  ];
  const until = keptUntil(draft, deps.keepDraftsDays);
  const soon = until.getTime() - Date.now() < SOON_DAYS * DAY_MS;
  const last = at === seen.pages.length - 1;
  const before = seen.pages[at - 1]?.nodes ?? [];
  const better = askedIds(before).some((id) => deps.general.says.includes(id))
    ? await betterServices(deps, opened, locale)
    : null;
  const takes = filesNodes(page.nodes).length > 0;
  const asksPlace = nodesOf({ pages: [page] }).some(isPlaceQuestion);
  c.set("asksPosition", asksPlace);
  const takesPlace = place && placeQuestion(nodes);
  const nearby = asksForNearby(definition, page) ? await nearbyReports(deps, { definition, seen }) : [];
  const content = (
    <>
      <ErrorSummary errors={summary} messages={messages} />
      <p class="me-step">
        {definition.title[locale]} · {texts.step(at + 1, seen.pages.length)}
      </p>
      <h1>{page.title[locale]}</h1>
      {at === 0 && <p class="me-note">{texts.stepsVary}</p>}
      {c.var.actor.kind === "clerk" && draft.entered && (
        <Notice kind="info" messages={messages}>
          <p>{texts.onBehalf(texts.entered[draft.entered.at])}</p>
        </Notice>
      )}
      {soon && (
        <Notice kind="warning" messages={messages}>
          <p>{messages.eservices.kept.soon(formatDate(locale, dayOf(until)))}</p>
        </Notice>
      )}
      {elsewhere && (
        <Notice kind="info" role="status" messages={messages}>
          <p>{texts.elsewhere}</p>
        </Notice>
      )}
      {at === 0 && (
        <Details summary={texts.clause}>
          <Clause definition={definition} locale={locale} messages={messages} />
        </Details>
      )}
      <p>
        <a href={draftPath(locale, draft.id, FROM_WORDS)}>{messages.eservices.proposals.link}</a>
      </p>
      {better && <BetterServices {...better} {...{ locale, messages }} />}
      <LiveForm
        definition={definitionPath(draft.definitionHash)}
        page={page}
        answers={neededAnswers(definition, seen.pages, page, answers)}
        today={seen.today}
        {...{ locale, messages }}
      >
        <form
          class="me-form"
          method="post"
          action={draftPath(locale, draft.id, page.id)}
          enctype={takes ? "multipart/form-data" : undefined}
          novalidate
        >
          {takes && <EnterButton />}
          <input type="hidden" name={BASE} value={String(draft.revision)} />
          {fromCheck && <input type="hidden" name={FROM_CHECK} value="1" />}
          {disputed.length > 0 && (
            <Disputes ids={disputed} {...{ draft, definition, undecided, locale, messages }} />
          )}
          <NearbyNotice reports={nearby} {...{ definition, locale, messages }} />
          {takesPlace && <PlaceOffer question={takesPlace} {...{ place, locale, messages }} />}
          <ShownFields
            nodes={nodes}
            page={page}
            answers={answers}
            wrong={wrong}
            further={summary.length > 0 ? undefined : further}
            streets={(await listStreets(deps.db)).map(({ name, prefix }) => `${prefix} ${name}`)}
            beside={proposalsBeside(await readAgain(deps, opened), page.id, locale, messages)}
            finder={(id, raw) => (
              <PlaceFinder area={deps.city.area} tiles={deps.tiles} {...{ id, raw, locale, messages }} />
            )}
            why={(id) => whyOf(definition, id, locale, messages)}
            files={(node, field) =>
              takesFiles(node) && (
                <FilesField
                  files={filesOf(node, nodesOf(definition), opened.files)}
                  refused={refused.filter((file) => file.node === node.id)}
                  totalBytes={deps.uploads.limits.totalBytes}
                  scanned={deps.uploads.scanner !== null}
                  addressOf={(file) => draftPath(locale, draft.id, `pliki/${file}`)}
                  begin={draftPath(locale, draft.id, `pliki/do/${node.id}`)}
                  {...{ node, field, locale, messages }}
                />
              )
            }
            locale={locale}
            messages={messages}
          />
          {exit && (
            <>
              <ExitNotice
                units={await listUnits(deps.db)}
                services={deps.services}
                {...{ exit, locale, messages }}
              />
              <p>{texts.exitBack}</p>
            </>
          )}
          <p class="me-actions">
            <Button kind={exit ? "secondary" : "primary"}>
              {exit ? texts.recheck : last || fromCheck ? texts.toCheck : texts.next}
            </Button>
            {at > 0 && (
              <Button kind="secondary" name={DO} value="wstecz">
                {texts.back}
              </Button>
            )}
            <Button kind="quiet" name={DO} value="zapisz">
              {texts.save}
            </Button>
          </p>
        </form>
      </LiveForm>
    </>
  );
  const hasErrors = summary.length > 0;
  return wholePage(
    deps,
    c,
    {
      title: `${page.title[locale]} – ${definition.title[locale]}`,
      personal: true,
      islands: ["service-form", ...(asksPlace ? ["place-finder"] : []), ...(takes ? ["send-files"] : [])],
      hasErrors,
      content,
    },
    hasErrors ? 422 : 200,
  );
}
