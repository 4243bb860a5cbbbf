import { effectiveAnswers } from "../effective-answers.ts";
import type { Evaluation, Shown } from "../evaluation.ts";

/** All that an evaluation says, with names instead of nodes, as JSON: two that say the same are the same text. */
export function said(evaluation: Evaluation): string {
  const { attachments, complete, deadline, exit, fees, pages, rows, today, values, wrong } = evaluation;
  return JSON.stringify({
    today,
    pages: pages.map(({ page, nodes }) => [page.id, nodes.map(shownAs)]),
    sent: effectiveAnswers(evaluation),
    values: [...values],
    rows: [...rows],
    wrong,
    exit: exit?.id ?? null,
    complete,
    fees: fees.map(({ exemption, fee, grosze }) => [fee.id, number(grosze), exemption?.title.pl ?? null]),
    deadline: deadline && [deadline.deadline.is, deadline.ends],
    attachments: attachments.map(({ id }) => id),
  });
}

function shownAs({ fault, inside, node, offered, required, rows, value }: Shown): unknown {
  return {
    id: node.id,
    required,
    value: typeof value === "number" ? number(value) : value,
    fault,
    offered,
    inside: inside?.map(shownAs),
    rows: rows?.map((row) => row.map(shownAs)),
  };
}

/** JSON would hide these. */
const number = (value: number | null) =>
  Object.is(value, -0) || (value !== null && !Number.isFinite(value)) ? String(value) : value;
