import type { Answers, Asked, Node, Question, Repeat, ServiceDefinition, Wrong } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import type { FieldFault } from "#core/ui";
import { faultText } from "./fault-text.ts";
import { nameInRow } from "./names.ts";
import { wrongControl, wrongParts } from "./wrong-parts.ts";

const LONGEST_LABEL = 90;

/**
 * The items of an `ErrorSummary`, in the order of the form. Each can be understood by itself and leads to the control
 * that is wrong; with `answers`, to the very part of a period, an address or a place.
 */
export function faultSummary(
  wrong: readonly Wrong[],
  definition: ServiceDefinition,
  locale: Locale,
  messages: Messages,
  answers: Answers = {},
): FieldFault[] {
  const asked = new Map(definition.pages.flatMap(({ nodes }) => nodes.flatMap(askedIn)));
  return wrong.flatMap(({ node: id, inRow, fault }) => {
    const outer = asked.get(id);
    if (!outer) return [];
    const inner = inRow && outer.node === "repeat" ? questionOf(outer, inRow.question) : undefined;
    const node = inner ?? outer;
    const said = faultText(fault, node, locale, messages);
    const row = inner && outer.node === "repeat" ? `${outer.row[locale]} ${inRow!.row + 1}, ` : "";
    const name = inner ? nameInRow(id, inRow!.row, inner.id) : id;
    return [
      {
        field: controlOf(node, name, fault, rawOf(answers, { id, inRow })),
        text: joined(row + shortened(node.label[locale]), said),
      },
    ];
  });
}

function askedIn(node: Node): [string, Asked | Repeat][] {
  if (node.node === "group") return node.nodes.map((one) => [one.id, one]);
  return node.node === "information" || node.node === "exit" ? [] : [[node.id, node]];
}

const questionOf = ({ nodes }: Repeat, id: string): Question | undefined =>
  nodes.find((one) => one.id === id);

function controlOf(node: Asked | Repeat, name: string, fault: Wrong["fault"], raw: unknown): string {
  if (node.node !== "question") return name;
  const { answer } = node;
  // Where nothing was answered, one begins at the first part, also where that one may stay empty.
  const parts = fault.is === "required" ? null : wrongParts(fault, answer, raw);
  return wrongControl(name, answer, parts);
}

function rawOf(answers: Answers, { id, inRow }: { id: string; inRow: Wrong["inRow"] }): unknown {
  const raw: unknown = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (!inRow) return raw;
  const row: unknown = Array.isArray(raw) ? raw[inRow.row] : undefined;
  return (row as Record<string, unknown> | undefined)?.[inRow.question];
}

/** A question and what to do: `Obwód pnia: wpisz liczbę.`, but `Ile drzew? Wpisz liczbę.` */
function joined(label: string, said: string): string {
  if (/[?!.…:]$/.test(label)) return `${label} ${said}`;
  return `${label}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

function shortened(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  return `${label.slice(0, label.lastIndexOf(" ", LONGEST_LABEL))}…`;
}
