import type { KeptProposal } from "#core/drafts";
import type { Asked, Repeat, Shown, ShownPage } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { type Area, isInside } from "#core/maps";
import { answerText } from "../fields/answer-text.ts";
import { coordinatesIn } from "../fields/coordinates-in.ts";
import { takesFiles } from "../files/files-of.ts";
import { isPlaceQuestion } from "../files/place-offer.tsx";
import type { Case } from "../form/open-case.ts";
import { draftPath } from "../page/paths.ts";
import { sourceOf } from "../proposals/decide.ts";
import { placeWords } from "../proposals/documents.tsx";
import { rowsOf } from "../proposals/place-rows.ts";
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
      {opened.seen.pages
        .map((page) => ({ page, answers: answered(page) }))
        .filter(({ answers }) => answers.length > 0)
        .map(({ page, answers }) => (
          <section aria-labelledby={`strona-${page.page.id}`}>
            <h2 id={`strona-${page.page.id}`}>{page.page.title[locale]}</h2>
            <dl class="me-check">
              {answers.map((shown) => (
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
  const href = `${draftPath(locale, id, page.page.id)}?zmiana#${node.id}`;
  const label = node.label[locale];
  const at = isPlaceQuestion(node) ? coordinatesIn(answers[node.id]) : null;
  const sources = sourcesOf(opened, node);
  const rows = node.node === "repeat" && (shown.rows ?? []).length > 0 ? (shown.rows ?? []) : null;
  return (
    <div class={rows ? "me-check__row me-check__row--several" : "me-check__row"}>
      <dt>{label}</dt>
      <dd class="me-check__answer">
        {rows ? (
          <AnsweredRows
            repeat={node as Repeat}
            rows={rows}
            given={answers[node.id]}
            {...{ locale, messages }}
          />
        ) : (
          <Given shown={shown} raw={answers[node.id]} {...{ locale, messages }} />
        )}
        {at && !isInside(area.box, at) && <p class="me-source">{messages.forms.place.finder.outside}</p>}
        {sources.map((source) => (
          <p class="me-source">
            {placeWords(source.from, opened.draft.described, messages, "from")} <Quote of={source} />
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

interface RowsProps extends Pick<Props, "locale" | "messages"> {
  repeat: Repeat;
  /** What each row asks. */
  rows: readonly (readonly Shown[])[];
  /** As typed. */
  given: unknown;
}

/** The rows of a repeat, each under its name, with what it asks. */
function AnsweredRows({ repeat, rows, given, locale, messages }: RowsProps) {
  return (
    <ol class="me-check__rows">
      {rows.map((asked, at) => {
        const raw: unknown = Array.isArray(given) ? given[at] : undefined;
        return (
          <li>
            <p class="me-check__name">
              {repeat.row[locale]} {at + 1}
            </p>
            <dl class="me-check__parts">
              {asked.map((shown) => (
                <div>
                  <dt>{"label" in shown.node && shown.node.label[locale]}</dt>
                  <dd>
                    <Given
                      shown={shown}
                      raw={(raw as Record<string, unknown> | undefined)?.[shown.node.id]}
                      {...{ locale, messages }}
                    />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}

/** An answer in words; where one is missing that is needed, paper has a line to write it on. A file has none. */
function Given({
  shown,
  raw,
  locale,
  messages,
}: { shown: Shown; raw: unknown } & Pick<Props, "locale" | "messages">) {
  const { node, required } = shown;
  if (node.node === "information" || node.node === "exit" || node.node === "group") return null;
  // An option that is not offered, or not any more, is no answer; all else is shown as it was typed.
  const chooses = node.node === "question" && "options" in node.answer;
  const isNone = chooses && (shown.fault === undefined || shown.fault.is === "not-an-option");
  const answer = shown.value ?? (isNone ? undefined : raw);
  const words = answerText(answer as Parameters<typeof answerText>[0], node, locale, messages);
  if (!required || takesFiles(node) || words !== messages.forms.notGiven) return <>{words}</>;
  return (
    <>
      <span class="me-screen">{words}</span>
      <span class="me-blank" aria-hidden="true" />
    </>
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
