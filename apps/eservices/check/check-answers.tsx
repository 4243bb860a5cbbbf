import type { Shown, ShownPage } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { type Area, isInside } from "#core/maps";
import { answerText } from "../fields/answer-text.ts";
import { coordinatesIn } from "../fields/coordinates-in.ts";
import { isPlaceQuestion } from "../files/place-offer.tsx";
import type { Case } from "../form/open-case.ts";
import { draftPath } from "../page/paths.ts";
import { sourceOf } from "../proposals/decide.ts";
import { Quote } from "../proposals/proposals-page.tsx";

interface Props {
  opened: Case;
  area: Area;
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

function Answer({ opened, area, page, shown, locale, messages }: Props & { page: ShownPage; shown: Shown }) {
  const { node } = shown;
  if (node.node === "information" || node.node === "exit" || node.node === "group") return null;
  const texts = messages.eservices.check;
  const { answers, id } = opened.draft;
  // A choice that is not offered any more is no answer; all else is shown as it was typed.
  const answer = shown.fault?.is === "not-an-option" ? undefined : (shown.value ?? answers[node.id]);
  const href = `${draftPath(locale, id, page.page.id)}?zmiana#${node.id}`;
  const label = node.label[locale];
  const at = isPlaceQuestion(node) ? coordinatesIn(answers[node.id]) : null;
  const source = sourceOf(opened.draft.described, node.id, answers[node.id]);
  return (
    <div class="me-check__row">
      <dt>{label}</dt>
      <dd class="me-check__answer">
        {answerText(answer, node, locale, messages)}
        {at && !isInside(area.box, at) && <p class="me-source">{messages.forms.place.finder.outside}</p>}
        {source && (
          <p class="me-source">
            {messages.eservices.proposals.fromWords} <Quote of={source} />
          </p>
        )}
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
