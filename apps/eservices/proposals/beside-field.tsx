import type { Child } from "hono/jsx";
import type { Locale, Messages } from "#core/i18n";
import { Button } from "#core/ui";
import { answerText } from "../fields/answer-text.ts";
import type { Case } from "../form/open-case.ts";
import { draftPath, FROM_WORDS } from "../page/paths.ts";
import { DO } from "../page/sent-names.ts";
import { placeWords } from "./documents.tsx";
import { openProposals } from "./open-proposals.ts";
import { FoundBy, Quote, USE } from "./proposals-page.tsx";

/** What is shown beside the fields of a page that the person's own words answer; undefined where there is none. */
export function proposalsBeside(
  opened: Case,
  page: string,
  locale: Locale,
  messages: Messages,
): ((id: string) => Child | null) | undefined {
  const texts = messages.eservices.proposals;
  const here = opened.seen.pages.find((one) => one.page.id === page)?.nodes ?? [];
  const ids = new Set(here.flatMap(({ inside, node }) => (inside ?? [{ node }]).map((one) => one.node.id)));
  const open = openProposals(opened).filter(({ question }) => ids.has(question.id));
  if (open.length === 0) return undefined;
  return (id) => {
    const one = open.find(({ question }) => question.id === id);
    if (!one) return null;
    const { proposal, question } = one;
    return (
      <div class="me-beside" data-by={proposal.by}>
        <p>
          {placeWords(proposal.from, opened.draft.described, messages)} <Quote of={proposal} />
        </p>
        <FoundBy of={proposal} messages={messages} />
        <Button
          kind="secondary"
          name={DO}
          value={`${USE}:${id}`}
          formaction={draftPath(locale, opened.draft.id, FROM_WORDS)}
        >
          {texts.use(answerText(proposal.value, question, locale, messages))}
        </Button>
      </div>
    );
  };
}
