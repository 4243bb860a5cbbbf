import type { Child } from "hono/jsx";
import type { Answers, Attachment, Information, Node, Question, Repeat, Shown, Wrong } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { Details, type FieldProps, FileField, Notice, QuestionGroup, Rows, StreetList, Tick } from "#core/ui";
import { faultText } from "./fault-text.ts";
import { nameInRow } from "./names.ts";
import { Asked, QuestionField, STREETS } from "./question-field.tsx";

export interface ShownFieldsProps {
  /** The visible nodes of a page. */
  nodes: readonly Shown[];
  /** As they were typed. */
  answers: Answers;
  /** What is said to be wrong: nothing on a page that was not sent yet. */
  wrong: readonly Wrong[];
  locale: Locale;
  messages: Messages;
  /** Names of the city's streets, suggested where an address in the city is asked. */
  streets: readonly string[];
  /** Why something is asked. */
  why?: ((id: string) => Child | null) | undefined;
  /** The field of what takes files; a plain one where left out. */
  files?: ((node: Attachment | Question, field: FieldProps) => Child) | undefined;
}

/**
 * What a page of a form asks, as fields of the caller's `<form method="post" novalidate>`; `postedAnswers` reads what it
 * sends. The nodes of an exit are the caller's.
 */
export function ShownFields(props: ShownFieldsProps) {
  const { nodes, streets } = props;
  const inCity = nodes.some(({ node }) => ("nodes" in node ? node.nodes : [node]).some(isInCity));
  return (
    <>
      {nodes.some(({ node }) => node.node === "repeat") && <EnterButton />}
      {nodes.map((shown) => (
        <ShownNode {...props} shown={shown} />
      ))}
      {inCity && <StreetList id={STREETS} streets={streets} />}
    </>
  );
}

const isInCity = (node: Node) =>
  node.node === "question" && node.answer.kind === "address" && node.answer.inCity === true;

/** The button that Enter presses: the first of the form. Without it Enter would remove a row. */
function EnterButton() {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody comes to it, Enter presses it; Safari skips one that is not rendered
    <button type="submit" class="mg-hidden" tabindex={-1} aria-hidden="true">
      OK
    </button>
  );
}

type InPage<Props> = ShownFieldsProps & Props;

function ShownNode(props: InPage<{ shown: Shown }>) {
  const { shown, answers, locale } = props;
  const { node } = shown;
  switch (node.node) {
    case "information":
      return <Words {...props} node={node} />;
    case "exit":
      return null;
    case "group":
      return (
        <QuestionGroup id={node.id} label={node.label[locale]}>
          {shown.inside?.map((inside) => (
            <ShownNode {...props} shown={inside} />
          ))}
        </QuestionGroup>
      );
    case "repeat":
      return <ShownRows {...props} node={node} />;
    case "question":
      return <ShownQuestion {...props} question={node} name={node.id} raw={ownOf(answers, node.id)} />;
    default:
      return <Statement {...props} node={node} />;
  }
}

function Words({ node, locale, messages }: InPage<{ node: Information }>) {
  const paragraphs = node.text[locale].split(/\n\s*\n/).map((words) => <p>{words}</p>);
  if (node.kind)
    return (
      <Notice kind={node.kind} title={node.title?.[locale]} messages={messages}>
        {paragraphs}
      </Notice>
    );
  return (
    <div class="mg-prose">
      {node.title && <h2>{node.title[locale]}</h2>}
      {paragraphs}
    </div>
  );
}

interface Place {
  repeat: string;
  row: number;
}

function ShownQuestion(
  props: InPage<{ shown: Shown; question: Question; name: string; raw: unknown; place?: Place }>,
) {
  const { shown, question, name, raw, place, files, locale, messages } = props;
  return (
    <>
      <QuestionField
        question={question}
        name={name}
        required={shown.required}
        raw={raw}
        fault={faultOf(props.wrong, question.id, place)}
        offered={shown.offered}
        locale={locale}
        messages={messages}
        files={files && ((field) => files(question, field))}
      />
      {(place?.row ?? 0) === 0 && <Why {...props} id={question.id} label={question.label[locale]} />}
    </>
  );
}

/** What is ticked or handed in. */
function Statement(
  props: InPage<{
    shown: Shown;
    node: Exclude<Shown["node"], { text: unknown } | { nodes: unknown } | Question>;
  }>,
) {
  const { node, shown, answers, files, locale, messages } = props;
  const fault = faultOf(props.wrong, node.id);
  const field: FieldProps = {
    id: node.id,
    name: node.id,
    label: node.label[locale],
    hint: node.hint?.[locale],
    error: fault && faultText(fault, node, locale, messages),
    optional: !shown.required,
    messages,
  };
  return (
    <>
      {node.node === "declaration" ? (
        <>
          <Asked name={node.id} />
          <Tick {...field} checked={ownOf(answers, node.id) === "yes"} />
        </>
      ) : (
        (files?.(node, field) ?? <FileField {...field} multiple={node.atMost > 1} />)
      )}
      <Why {...props} id={node.id} label={node.label[locale]} />
    </>
  );
}

function ShownRows(props: InPage<{ shown: Shown; node: Repeat }>) {
  const { shown, node, answers, wrong, locale, messages } = props;
  const fault = faultOf(wrong, node.id);
  const given = ownOf(answers, node.id);
  const rows = (shown.rows ?? []).map((questions, row) => (
    <>
      <Asked name={`${node.id}[${row}]`} />
      {questions.map((one) =>
        one.node.node === "question" ? (
          <ShownQuestion
            {...props}
            shown={one}
            question={one.node}
            name={nameInRow(node.id, row, one.node.id)}
            raw={ownOf(Array.isArray(given) ? given[row] : undefined, one.node.id)}
            place={{ repeat: node.id, row }}
          />
        ) : null,
      )}
    </>
  ));
  return (
    <>
      <Asked name={node.id} />
      <Rows
        id={node.id}
        name={node.id}
        label={node.label[locale]}
        hint={node.hint?.[locale]}
        error={fault && faultText(fault, node, locale, messages)}
        optional={!shown.required}
        row={node.row[locale]}
        rows={rows}
        atLeast={node.atLeast}
        atMost={node.atMost}
        messages={messages}
      />
      <Why {...props} id={node.id} label={node.label[locale]} />
    </>
  );
}

function Why({ id, label, why, messages }: InPage<{ id: string; label: string }>) {
  const because = why?.(id);
  if (!because) return null;
  return (
    <Details summary={messages.forms.whyAsked} about={messages.forms.whyAbout(label)}>
      {because}
    </Details>
  );
}

function faultOf(wrong: readonly Wrong[], id: string, place?: Place) {
  const found = wrong.find(({ node, inRow }) =>
    place
      ? node === place.repeat && inRow?.row === place.row && inRow.question === id
      : node === id && inRow === null,
  );
  return found?.fault;
}

function ownOf(answers: unknown, id: string): unknown {
  return typeof answers === "object" && answers !== null && Object.hasOwn(answers, id)
    ? (answers as Record<string, unknown>)[id]
    : undefined;
}
