import { keptUntil } from "#core/drafts";
import { evaluate, type Page, type Wrong } from "#core/forms";
import { formatDate } from "#core/i18n";
import { listStreets, listUnits } from "#core/registers";
import { Button, Details, ErrorSummary, Notice } from "#core/ui";
import type { WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { withLeastRows } from "../fields/change-rows.ts";
import { faultSummary } from "../fields/fault-summary.ts";
import { ShownFields } from "../fields/shown-fields.tsx";
import { page as wholePage } from "../page/page.tsx";
import { draftPath } from "../page/paths.ts";
import { BASE, DO, FROM_CHECK } from "../page/sent-names.ts";
import { proposalsBeside } from "../proposals/beside-field.tsx";
import { FROM_WORDS } from "../proposals/proposals-page.tsx";
import { readAgain } from "../proposals/read-again.ts";
import { Clause } from "../words/clause.tsx";
import { dayOf } from "../words/day-of.ts";
import { ExitNotice } from "../words/exit-notice.tsx";
import { whyOf } from "../words/why.tsx";
import { Disputes, disputeField } from "./dispute.tsx";
import { FilesLater } from "./files-later.tsx";
import { askedIds } from "./given-answers.ts";
import type { Case } from "./open-case.ts";

export interface ShownAs {
  /** What is said to be wrong: nothing on a page that was not sent yet. */
  wrong?: readonly Wrong[];
  /** Questions with two answers that were left undecided. */
  undecided?: readonly string[];
  /** The page was opened from the check of answers, and leads back there. */
  fromCheck?: boolean;
  /** Another window has saved meanwhile. */
  elsewhere?: boolean;
}

const SOON_DAYS = 7;
const DAY_MS = 86_400_000;

/** One page of a form, with what was typed. */
export async function formPage(
  deps: EservicesDeps,
  c: WebContext,
  opened: Case,
  page: Page,
  { wrong = [], undecided = [], fromCheck = false, elsewhere = false }: ShownAs = {},
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
    ...faultSummary(wrong, definition, locale, messages, answers),
  ];
  const until = keptUntil(draft, deps.keepDraftsDays);
  const soon = until.getTime() - Date.now() < SOON_DAYS * DAY_MS;
  const last = at === seen.pages.length - 1;
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
      <form class="me-form" method="post" action={draftPath(locale, draft.id, page.id)} novalidate>
        <input type="hidden" name={BASE} value={String(draft.revision)} />
        {fromCheck && <input type="hidden" name={FROM_CHECK} value="1" />}
        {disputed.length > 0 && (
          <Disputes ids={disputed} {...{ draft, definition, undecided, locale, messages }} />
        )}
        <ShownFields
          nodes={nodes}
          answers={answers}
          wrong={wrong}
          streets={(await listStreets(deps.db)).map(({ name, prefix }) => `${prefix} ${name}`)}
          beside={proposalsBeside(await readAgain(deps, opened), page.id, locale, messages)}
          why={(id) => whyOf(definition, id, locale, messages)}
          files={(_node, field) => <FilesLater field={field} messages={messages} />}
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
    </>
  );
  const hasErrors = summary.length > 0;
  return wholePage(
    deps,
    c,
    { title: `${page.title[locale]} – ${definition.title[locale]}`, personal: true, hasErrors, content },
    hasErrors ? 422 : 200,
  );
}
