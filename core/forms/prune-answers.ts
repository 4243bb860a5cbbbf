import type { Answers, RawAnswer, RawRow } from "./answers.ts";
import { evaluate } from "./evaluate.ts";
import type { Asked, Shown } from "./evaluation.ts";
import { list, typed } from "./kinds/reading.ts";
import type { Form } from "./open-form.ts";
import type { Node, Question, Repeat } from "./questions.ts";
import { asRecord, ownOf } from "./records.ts";

/** An answer of which the person is told that it is not sent, because the case does not ask for it. */
export interface LeftOut {
  node: Asked | Repeat;
  /** Of a question in a repeat: in which row, from 0. */
  row: number | null;
  /** The chosen options that are not offered, where only they are left out. */
  options: readonly string[] | null;
}

export interface PrunedAnswers {
  answers: Answers;
  /** In the order of the form. */
  leftOut: readonly LeftOut[];
}

/**
 * The raw answers of what is visible, as they were typed, right or wrong, and what is left out. Evaluated, they give the
 * same; of rows that are too many one stays, empty.
 */
export function pruneAnswers(form: Form, answers: Answers, today: string): PrunedAnswers {
  const { pages } = evaluate(form, answers, today);
  const shown = byId(pages.flatMap(({ nodes }) => nodes));
  const given = asRecord(answers);
  const kept: Record<string, RawAnswer> = {};
  const leftOut: LeftOut[] = [];
  for (const node of form.definition.pages.flatMap(({ nodes }) => nodes.flatMap(answered))) {
    const raw = ownOf(given, node.id);
    if (node.node !== "repeat") take(node, null, raw, shown.get(node.id), kept, leftOut);
    else if (shown.has(node.id)) takeRows(node, raw, shown.get(node.id)?.rows ?? [], kept, leftOut);
    else if (Array.isArray(raw) && raw.some((row) => Object.values(asRecord(row)).some(isGiven)))
      leftOut.push({ node, row: null, options: null });
  }
  return { answers: kept, leftOut };
}

function take(
  node: Asked,
  row: number | null,
  raw: unknown,
  shown: Shown | undefined,
  kept: Record<string, unknown>,
  leftOut: LeftOut[],
): void {
  if (!isGiven(raw)) return;
  if (!shown) {
    leftOut.push({ node, row, options: null });
    return;
  }
  const options = node.node === "question" ? notOffered(node, raw, shown) : [];
  if (options.length > 0) leftOut.push({ node, row, options });
  if (shown.value === undefined && shown.fault === undefined) return;
  kept[node.id] = options.length > 0 ? list(raw).filter((one) => !options.includes(one)) : raw;
}

function takeRows(
  repeat: Repeat,
  raw: unknown,
  shownRows: readonly (readonly Shown[])[],
  kept: Record<string, RawAnswer>,
  leftOut: LeftOut[],
): void {
  if (!Array.isArray(raw) || raw.length === 0) return;
  const rows: RawRow[] = shownRows.map((shownRow, at) => {
    const shown = byId(shownRow);
    const given = asRecord(raw[at]);
    const keptRow: Record<string, RawRow[string]> = {};
    for (const node of repeat.nodes)
      take(node, at, ownOf(given, node.id), shown.get(node.id), keptRow, leftOut);
    return keptRow;
  });
  kept[repeat.id] = raw.length > rows.length ? [...rows, {}] : rows;
}

/** Options that were chosen while they were offered. */
function notOffered({ answer }: Question, raw: unknown, { offered }: Shown): string[] {
  if (!offered || (answer.kind !== "choice" && answer.kind !== "choices")) return [];
  const chosen = typeof raw === "string" ? [typed(raw)] : list(raw);
  return answer.options
    .map(({ value }) => value)
    .filter((value) => chosen.includes(value) && !offered.includes(value));
}

/** What in a node is answered by itself. */
function answered(node: Node): (Asked | Repeat)[] {
  if (node.node === "group") return [...node.nodes];
  return node.node === "information" || node.node === "exit" ? [] : [node];
}

const byId = (shown: readonly Shown[]): Map<string, Shown> =>
  new Map(shown.flatMap((one) => [one, ...(one.inside ?? [])]).map((one) => [one.node.id, one]));

/** Whether a raw answer says anything: a text, or a part or an element that is one. */
function isGiven(raw: unknown): boolean {
  const says = (one: unknown) => typed(one) !== "";
  return says(raw) || Object.values(asRecord(raw)).some(says);
}
