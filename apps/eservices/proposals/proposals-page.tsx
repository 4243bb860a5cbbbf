import { type KeptProposal, listWaiting } from "#core/drafts";
import type { Locale, Messages } from "#core/i18n";
import { Button, Details, ErrorSummary, LinkButton, Notice, TextArea } from "#core/ui";
import type { WebContext } from "#core/web";
import { Urgent } from "../catalogue/urgent.tsx";
import type { EservicesDeps } from "../deps.ts";
import { answerText } from "../fields/answer-text.ts";
import type { Case } from "../form/open-case.ts";
import { page } from "../page/page.tsx";
import { DRAFTS, draftPath, FROM_WORDS } from "../page/paths.ts";
import { BASE, DO } from "../page/sent-names.ts";
import { keyOf } from "./decide.ts";
import { Documents, placeWords } from "./documents.tsx";
import { type OpenProposal, openProposals } from "./open-proposals.ts";
import { DESCRIPTION } from "./read-description.ts";

/** The name of the boxes; the value of one is the key of its proposal. */
export const TICKED = "przyjmij";

export interface ProposalsShownAs {
  /** Every box is ticked. */
  ticked?: boolean;
  /** Another window has changed something meanwhile. */
  elsewhere?: boolean;
  /** What was typed as a description and is wrong, or that nothing was ticked. */
  error?: { field: string; text: string };
  text?: string;
}

/** What a draft's person wrote, as proposals to accept or to reject one by one, and the box to write it. */
export async function proposalsPage(
  deps: EservicesDeps,
  c: WebContext,
  opened: Case,
  { ticked = false, elsewhere = false, error, text }: ProposalsShownAs = {},
): Promise<Response> {
  const { locale, messages } = c.var;
  const texts = messages.eservices.proposals;
  const { definition, draft } = opened;
  const open = openProposals(opened);
  const words = draft.described?.text ?? "";
  const waiting = await listWaiting(deps.db, draft.id);
  const hasAny = words !== "" || (draft.described?.documents ?? []).length > 0;
  const address = draftPath(locale, draft.id, FROM_WORDS);
  const content = (
    <div class="me-form">
      <ErrorSummary errors={error ? [error] : []} messages={messages} />
      <Urgent urgent={deps.urgent(text ?? words)} messages={messages} />
      <p class="me-step">{definition.title[locale]}</p>
      <h1>{texts.title}</h1>
      {elsewhere && (
        <Notice kind="info" role="status" messages={messages}>
          <p>{texts.elsewhere}</p>
        </Notice>
      )}
      {open.length > 0 ? (
        <form method="post" action={address} novalidate>
          <input type="hidden" name={BASE} value={String(draft.revision)} />
          <p class="mg-lead">{texts.lead}</p>
          <p class="me-note">
            {texts.notAnAnswer} {open.some(({ proposal }) => proposal.by === "built-in") && texts.builtIn}
          </p>
          {open.length > 1 && (
            <p>
              <Button kind="secondary" name={DO} value="zaznacz">
                {texts.tickAll}
              </Button>
            </p>
          )}
          <ul class="me-proposals" id={TICKED}>
            {open.map((one) => (
              <Proposal {...one} {...{ opened, ticked, locale, messages }} />
            ))}
          </ul>
          <p class="me-actions">
            <Button name={DO} value={ACCEPT}>
              {texts.acceptTicked}
            </Button>
            <Button kind="secondary" name={DO} value={REJECT}>
              {texts.rejectAll}
            </Button>
          </p>
        </form>
      ) : (
        <p class="mg-lead">{hasAny ? texts.nothing : texts.nothingYet}</p>
      )}
      <p>
        <LinkButton kind={open.length > 0 ? "quiet" : "primary"} href={draftPath(locale, draft.id)}>
          {open.length > 0 ? texts.goOnWithout : texts.goOn}
        </LinkButton>
      </p>
      <Details summary={words === "" ? texts.describe : texts.describeAnew} open={text !== undefined}>
        {words !== "" && (
          <Notice kind="info" title={texts.yourWords} messages={messages}>
            <p class="me-words">{words}</p>
          </Notice>
        )}
        <form method="post" action={`${address}/opisz`} novalidate>
          <input type="hidden" name={BASE} value={String(draft.revision)} />
          <TextArea
            id={DESCRIPTION}
            name={DESCRIPTION}
            label={texts.describeLabel}
            hint={texts.describeHint}
            rows={4}
            value={text}
            error={error?.field === DESCRIPTION ? error.text : undefined}
            messages={messages}
          />
          <Button kind="secondary">{texts.describeButton}</Button>
        </form>
      </Details>
      <Documents {...{ opened, waiting, error, locale, messages }} />
    </div>
  );
  const title = `${texts.title} – ${definition.title[locale]}`;
  const hasErrors = error !== undefined;
  return page(
    deps,
    c,
    { title, path: `${DRAFTS}/${draft.id}/${FROM_WORDS}`, personal: true, hasErrors, content },
    hasErrors ? 422 : 200,
  );
}

/** What a button does: with all that is ticked, or with the one whose key follows. */
export const ACCEPT = "przyjmij";
export const REJECT = "odrzuc";
/** Beside a field: accepts one proposal and saves what else was typed on the page. */
export const USE = "uzyj";

interface ProposalProps extends OpenProposal {
  opened: Case;
  ticked: boolean;
  locale: Locale;
  messages: Messages;
}

function Proposal({ opened, question, proposal, inRow, now, ticked, locale, messages }: ProposalProps) {
  const texts = messages.eservices.proposals;
  const row = inRow ? `${inRow.repeat.row[locale]} ${inRow.at + 1}: ` : "";
  const label = `${row}${question.label[locale]}`;
  const key = keyOf(proposal);
  const box = `${TICKED}-${key}`;
  const about = <span class="mg-hidden">: {label}</span>;
  return (
    <li class="me-proposal" data-by={proposal.by}>
      <div class="mg-option">
        <input
          class="mg-option__control"
          type="checkbox"
          id={box}
          name={TICKED}
          value={key}
          checked={ticked}
          aria-describedby={`${box}-skad`}
        />
        <label class="mg-option__label" for={box}>
          <span>
            {label} <strong>{answerText(proposal.value, question, locale, messages)}</strong>
          </span>
        </label>
      </div>
      <div id={`${box}-skad`}>
        <p>
          {placeWords(proposal.from, opened.draft.described, messages)} <Quote of={proposal} />
        </p>
        {now !== undefined && <p>{texts.answered(answerText(now, question, locale, messages))}</p>}
        <FoundBy of={proposal} messages={messages} />
      </div>
      <p class="mg-row">
        <Button kind="secondary" name={DO} value={`${ACCEPT}:${key}`}>
          {now === undefined ? texts.accept : texts.replace}
          {about}
        </Button>
        <Button kind="quiet" name={DO} value={`${REJECT}:${key}`}>
          {texts.reject}
          {about}
        </Button>
      </p>
    </li>
  );
}

/** The person's own words, as they stand in the text. */
export const Quote = ({ of: { quote } }: { of: KeptProposal }) => (
  <q class="me-quote">
    <mark>{quote}</mark>
  </q>
);

/** What comes of a model says so. */
export function FoundBy({ of: { by }, messages }: { of: KeptProposal; messages: Messages }) {
  if (by === "built-in") return null;
  return <p class="me-source">{messages.eservices.proposals.byModel(by.slice("model:".length))}</p>;
}
