import type { Child } from "hono/jsx";
import type { Described } from "#core/drafts";
import type { Locale, Messages } from "#core/i18n";
import { Button } from "#core/ui";
import { answerText } from "../fields/answer-text.ts";
import type { Case } from "../form/open-case.ts";
import { draftPath, FROM_WORDS } from "../page/paths.ts";
import { DO } from "../page/sent-names.ts";
import { keyOf } from "./decide.ts";
import { placeWords } from "./documents.tsx";
import { type OpenProposal, openProposals, rowKeyOf } from "./open-proposals.ts";
import { rowsOf } from "./place-rows.ts";
import { FoundBy, Quote, USE } from "./proposals-page.tsx";

/**
 * What is shown beside the fields of a page that the person's own words answer, and below a repeat whose further rows
 * they tell of; undefined where there is none.
 */
export function proposalsBeside(
  opened: Case,
  page: string,
  locale: Locale,
  messages: Messages,
): ((id: string, row?: number) => Child | null) | undefined {
  const here = opened.seen.pages.find((one) => one.page.id === page)?.nodes ?? [];
  const ids = new Set(here.flatMap(({ inside, node }) => (inside ?? [{ node }]).map((one) => one.node.id)));
  const open = openProposals(opened).filter(({ inRow, question }) =>
    ids.has(inRow?.repeat.id ?? question.id),
  );
  if (open.length === 0) return undefined;
  const { described, id: draft } = opened.draft;
  const shown = { described, action: draftPath(locale, draft, FROM_WORDS), locale, messages };
  return (id, row) => {
    const beside = open.filter(
      ({ inRow, question }) => question.id === id && (inRow?.at ?? undefined) === row,
    );
    const further = open.filter((one) => one.inRow?.repeat.id === id && isFurther(opened, one));
    const rows = [...Map.groupBy(further, rowKeyOf)];
    if (beside.length === 0 && rows.length === 0) return null;
    return (
      <>
        {beside.map((one) => (
          <Beside pressed={keyOf(one.proposal)} of={[one]} {...shown} />
        ))}
        {rows.map(([key, of]) => (
          <Beside pressed={key!} of={of} {...shown} />
        ))}
      </>
    );
  };
}

/** Whether a proposal is for a row that the page does not show yet. */
const isFurther = ({ draft }: Case, { inRow }: OpenProposal): boolean =>
  inRow !== null && inRow.at >= Math.max(inRow.repeat.atLeast, rowsOf(draft.answers, inRow.repeat.id).length);

interface Props {
  /** Key of what the button accepts. */
  pressed: string;
  of: readonly OpenProposal[];
  described: Described | null;
  action: string;
  locale: Locale;
  messages: Messages;
}

/** What somebody wrote, and the button that makes it an answer: to one question, or to those of a row. */
function Beside({ pressed, of, described, action, locale, messages }: Props) {
  const texts = messages.eservices.proposals;
  const answers = of.map(({ inRow, proposal, question }) => {
    const answer = answerText(proposal.value, question, locale, messages);
    return inRow && of.length > 1 ? `${question.label[locale]} ${answer}` : answer;
  });
  const [first] = of;
  return (
    <div class="me-beside" data-by={first!.proposal.by}>
      <p>
        {placeWords(first!.proposal.from, described, messages)}{" "}
        {[...new Map(of.map(({ proposal }) => [proposal.quote, proposal])).values()].map((proposal) => (
          <>
            <Quote of={proposal} />{" "}
          </>
        ))}
      </p>
      <FoundBy of={first!.proposal} messages={messages} />
      <Button kind="secondary" name={DO} value={`${USE}:${pressed}`} formaction={action}>
        {texts.use(answers.join("; "))}
      </Button>
    </div>
  );
}
