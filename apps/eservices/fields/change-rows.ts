import type { Answers, Page, RawRow, Repeat } from "#core/forms";
import { ADD, REMOVE } from "./names.ts";
import type { Posted } from "./posted-answers.ts";

/** The answers after a row came or went, and the id of what the page leads to then. */
export interface RowsChanged {
  answers: Answers;
  focus: string;
}

/** Does what the buttons of a repeat ask for, with the answers as posted; null where none of them was pressed. */
export function changeRows(page: Page, answers: Answers, form: Posted): RowsChanged | null {
  const add = form.get(ADD);
  const remove = form.get(REMOVE);
  if (typeof add === "string") return addRow(page, answers, add);
  return typeof remove === "string" ? removeRow(page, answers, remove) : null;
}

/** The answers with as many rows as each repeat of the page needs at least, so that the first page shows them. */
export function withLeastRows(page: Page, answers: Answers): Answers {
  const filled: Record<string, readonly RawRow[]> = {};
  for (const node of page.nodes)
    if (node.node === "repeat" && rowsOf(answers, node).length < node.atLeast)
      filled[node.id] = Array.from({ length: node.atLeast }, (_, at) => rowsOf(answers, node)[at] ?? {});
  return { ...answers, ...filled };
}

function addRow(page: Page, answers: Answers, id: string): RowsChanged | null {
  const repeat = repeatOf(page, id);
  if (!repeat) return null;
  const rows = rowsOf(answers, repeat);
  if (rows.length >= repeat.atMost) return { answers, focus: id };
  return { answers: { ...answers, [id]: [...rows, {}] }, focus: `${id}.${rows.length}` };
}

function removeRow(page: Page, answers: Answers, button: string): RowsChanged | null {
  const [id = "", row = ""] = button.split(":");
  const repeat = repeatOf(page, id);
  if (!repeat || !/^\d{1,4}$/.test(row)) return null;
  const rows = rowsOf(answers, repeat);
  return { answers: { ...answers, [id]: rows.filter((_, at) => at !== Number(row)) }, focus: id };
}

function repeatOf(page: Page, id: string): Repeat | undefined {
  return page.nodes.find((node): node is Repeat => node.node === "repeat" && node.id === id);
}

function rowsOf(answers: Answers, { id }: Repeat): readonly RawRow[] {
  const rows = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return Array.isArray(rows) ? (rows as readonly RawRow[]) : [];
}
