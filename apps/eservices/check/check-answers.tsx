import type { KeptProposal } from "#core/drafts";
import type { Asked, Repeat, Shown, ShownPage } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { answerText } from "../fields/answer-text.ts";
import type { Case } from "../form/open-case.ts";
import { draftPath } from "../page/paths.ts";
import { sourceOf } from "../proposals/decide.ts";
import { rowsOf } from "../proposals/place-rows.ts";
import { Quote } from "../proposals/proposals-page.tsx";

interface Props {
  opened: Case;
  locale: Locale;
  messages: Messages;
}

/** All that the case asks, page by page, with what was answered and a link to change it. */
export function CheckAnswers(props: Props) {
  const { opened, locale } = props;
  return (
    <>
      {opened.seen.pages.map((page) => (
        <section aria-labelledby={`strona-${page.page.id}`}>
          <h2 id={`strona-${page.page.id}`}>{page.page.title[locale]}</h2>
          <dl class="me-check">
            {answered(page).map((shown) => (
              <Answer {...props} page={page} shown={shown} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

const answered = ({ nodes }: ShownPage): Shown[] =>
  nodes
    .flatMap((shown) => shown.inside ?? [shown])
    .filter(({ node }) => node.node !== "information" && node.node !== "exit");

function Answer({ opened, page, shown, locale, messages }: Props & { page: ShownPage; shown: Shown }) {
  const { node } = shown;
  if (node.node === "information" || node.node === "exit" || node.node === "group") return null;
  const texts = messages.eservices.check;
  const { answers, id } = opened.draft;
  // A choice that is not offered any more is no answer; all else is shown as it was typed.
  const answer = shown.fault?.is === "not-an-option" ? undefined : (shown.value ?? answers[node.id]);
  const href = `${draftPath(locale, id, page.page.id)}?zmiana#${node.id}`;
  const label = node.label[locale];
  const sources = sourcesOf(opened, node);
  return (
    <div class="me-check__row">
      <dt>{label}</dt>
      <dd class="me-check__answer">
        {answerText(answer, node, locale, messages)}
        {sources.map((source) => (
          <p class="me-source">
            {messages.eservices.proposals.fromWords} <Quote of={source} />
          </p>
        ))}
      </dd>
      <dd class="me-check__change">
        <a href={href}>
          {texts.change}
          <span class="mg-hidden">{texts.changeWhat(label)}</span>
        </a>
      </dd>
    </div>
  );
}

/** The words that an answer comes from; of a repeat, those of each answer in its rows. */
function sourcesOf({ draft }: Case, node: Asked | Repeat): KeptProposal[] {
  const { answers, described } = draft;
  if (node.node !== "repeat") return [sourceOf(described, node.id, answers[node.id]) ?? []].flat();
  return rowsOf(answers, node.id).flatMap((row) =>
    node.nodes.flatMap(({ id }) => (Object.hasOwn(row, id) ? (sourceOf(described, id, row[id]) ?? []) : [])),
  );
}
