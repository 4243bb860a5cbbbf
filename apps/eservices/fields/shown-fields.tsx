import type { Child } from "hono/jsx";
import type {
  Answers,
  Attachment,
  Information,
  Node,
  Page,
  Question,
  Repeat,
  Shown,
  Wrong,
} from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { Details, type FieldProps, FileField, Notice, QuestionGroup, Rows, StreetList, Tick } from "#core/ui";
import { faultText } from "./fault-text.ts";
import { nameInRow } from "./names.ts";
import { Asked, QuestionField, STREETS } from "./question-field.tsx";

export interface ShownFieldsProps {
  /** The visible nodes of a page. */
  nodes: readonly Shown[];
  /**
   * Where `LiveForm` stands around: the page itself. What is not visible is then there too, in templates, which a
   * browser neither shows nor sends.
   */
  page?: Page | undefined;
  /** As they were typed. */
  answers: Answers;
  /** What is said to be wrong: nothing on a page that was not sent yet. */
  wrong: readonly Wrong[];
  locale: Locale;
  messages: Messages;
  /** Names of the city's streets, suggested where an address in the city is asked. */
  streets: readonly string[];
  /** Name of the first question that an answer has brought to this page: the focus comes to it. */
  further?: string | undefined;
  /** Why something is asked. */
  why?: ((id: string) => Child | null) | undefined;
  /** What is shown beside a question's field, in a row or not, or below a repeat, perhaps with a button of its own. */
  beside?: ((id: string, row?: number) => Child | null) | undefined;
  /** What finds a place on the map, by the id of its field. */
  finder?: ((id: string, raw: unknown) => Child) | undefined;
  /** The field of what takes files; a plain one where left out. */
  files?: ((node: Attachment | Question, field: FieldProps) => Child) | undefined;
}

/**
 * What a page of a form asks, as fields of the caller's `<form method="post" novalidate>`; `postedAnswers` reads what it
 * sends. The nodes of an exit are the caller's.
 */
export function ShownFields(props: ShownFieldsProps) {
  const { nodes, page, streets } = props;
  const all = page?.nodes ?? nodes.map(({ node }) => node);
  return (
    <>
      {(props.beside !== undefined || all.some(({ node }) => node === "repeat")) && <EnterButton />}
      <ShownNodes {...props} shown={nodes} all={page?.nodes} />
      {all.some((node) => ("nodes" in node ? node.nodes : [node]).some(isInCity)) && (
        <StreetList id={STREETS} streets={streets} />
      )}
    </>
  );
}

/** The row of a repeat that a question stands in. */
interface InRow {
  repeat: string;
  row: number;
  /** Its answers. */
  raw: unknown;
}

/** The visible ones of some nodes; with `all` of them, the others too, in templates. */
function ShownNodes(
  props: InPage<{ shown: readonly Shown[]; all: readonly Node[] | undefined; row?: InRow | undefined }>,
) {
  const { shown, all, row } = props;
  if (!all)
    return (
      <>
        {shown.map((one) => (
          <ShownNode {...props} shown={one} />
        ))}
      </>
    );
  const visible = new Map(shown.map((one) => [one.node.id, one]));
  return (
    <>
      {all.map((node) => {
        const name = row ? nameInRow(row.repeat, row.row, node.id) : node.id;
        const one = visible.get(node.id);
        if (node.node === "exit") return null;
        if (one)
          return (
            <div data-node={name}>
              <ShownNode {...props} shown={one} />
            </div>
          );
        return (
          <template data-node={name}>
            <ShownNode {...props} shown={hidden(node, props.answers)} />
          </template>
        );
      })}
    </>
  );
}

/** A node as it is shown once it is visible. */
function hidden(node: Node, answers: Answers): Shown {
  if (node.node === "group") return { node, required: false, inside: [] };
  if (node.node !== "repeat") return { node, required: !("requiredIf" in node && node.requiredIf) };
  const given = ownOf(answers, node.id);
  const rows = Math.max(node.atLeast, Array.isArray(given) ? Math.min(given.length, node.atMost) : 0);
  return { node, required: node.atLeast > 0, rows: Array.from({ length: rows }, () => []) };
}

const isInCity = (node: Node) =>
  node.node === "question" && node.answer.kind === "address" && node.answer.inCity === true;

/** The button that Enter presses: the first of the form. Without it Enter would remove a row, or use a proposal. */
export function EnterButton() {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody comes to it, Enter presses it; Safari skips one that is not rendered
    <button type="submit" class="mg-hidden" tabindex={-1} aria-hidden="true">
      OK
    </button>
  );
}

type InPage<Props> = ShownFieldsProps & Props;

function ShownNode(props: InPage<{ shown: Shown; row?: InRow | undefined }>) {
  const { shown, page, locale } = props;
  const { node } = shown;
  switch (node.node) {
    case "information":
      return <Words {...props} node={node} />;
    case "exit":
      return null;
    case "group":
      return (
        <QuestionGroup id={node.id} label={node.label[locale]}>
          <ShownNodes {...props} shown={shown.inside ?? []} all={page && node.nodes} />
        </QuestionGroup>
      );
    case "repeat":
      return <ShownRows {...props} node={node} />;
    case "question":
      return <ShownQuestion {...props} question={node} />;
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

function ShownQuestion(props: InPage<{ shown: Shown; question: Question; row?: InRow | undefined }>) {
  const { shown, question, row, answers, files, locale, messages } = props;
  const { id } = question;
  const name = row ? nameInRow(row.repeat, row.row, id) : id;
  return (
    <>
      <QuestionField
        question={question}
        name={name}
        further={name === props.further}
        required={shown.required}
        raw={ownOf(row ? row.raw : answers, id)}
        fault={faultOf(props.wrong, id, row)}
        offered={shown.offered}
        locale={locale}
        messages={messages}
        finder={props.finder}
        files={files && ((field) => files(question, field))}
      />
      {props.beside?.(id, row?.row)}
      {!row?.row && <Why {...props} id={id} label={question.label[locale]} />}
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
  const further = node.id === props.further;
  const field: FieldProps = {
    id: node.id,
    name: node.id,
    label: node.label[locale],
    hint: further
      ? [messages.forms.further, node.hint?.[locale]].filter(Boolean).join(" ")
      : node.hint?.[locale],
    error: fault && faultText(fault, node, locale, messages),
    optional: !shown.required,
    autofocus: further,
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
  const { shown, node, page, answers, wrong, locale, messages } = props;
  const fault = faultOf(wrong, node.id);
  const given = ownOf(answers, node.id);
  const rows = (shown.rows ?? []).map((questions, row) => (
    <>
      <Asked name={`${node.id}[${row}]`} />
      <ShownNodes
        {...props}
        shown={questions}
        all={page && node.nodes}
        row={{ repeat: node.id, row, raw: Array.isArray(given) ? given[row] : undefined }}
      />
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
      {props.beside?.(node.id)}
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

function faultOf(wrong: readonly Wrong[], id: string, row?: InRow) {
  const found = wrong.find(({ node, inRow }) =>
    row
      ? node === row.repeat && inRow?.row === row.row && inRow.question === id
      : node === id && inRow === null,
  );
  return found?.fault;
}

function ownOf(answers: unknown, id: string): unknown {
  return typeof answers === "object" && answers !== null && Object.hasOwn(answers, id)
    ? (answers as Record<string, unknown>)[id]
    : undefined;
}
