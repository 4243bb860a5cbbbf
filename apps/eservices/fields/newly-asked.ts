import type { Answers, Shown } from "#core/forms";
import { nameInRow } from "./names.ts";

/**
 * Names of the questions that a page asks after it was sent and did not ask before, in the order of the page; without
 * those that were sent all the same, since a script has brought them to light. What takes files sends nothing, and is
 * not among them.
 */
export function newlyAsked(before: readonly Shown[], after: readonly Shown[], sent: Answers): string[] {
  const asked = new Set(before.flatMap((one) => questionsIn(one)).map(({ name }) => name));
  return after
    .flatMap((one) => questionsIn(one))
    .filter(({ answer, name }) => !asked.has(name) && answer(sent) === undefined)
    .map(({ name }) => name);
}

interface AskedAs {
  name: string;
  /** What was answered to it. */
  answer: (answers: Answers) => unknown;
}

function questionsIn({ inside, node, rows }: Shown): AskedAs[] {
  if (node.node === "repeat")
    return (rows ?? []).flatMap((row, at) =>
      row.map(({ node: { id } }) => ({
        name: nameInRow(node.id, at, id),
        answer: (answers) => ownOf(ownOf(ownOf(answers, node.id), String(at)), id),
      })),
    );
  if (inside) return inside.flatMap((one) => questionsIn(one));
  if (node.node !== "declaration" && (node.node !== "question" || node.answer.kind === "files")) return [];
  return [{ name: node.id, answer: (answers) => ownOf(answers, node.id) }];
}

const ownOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
