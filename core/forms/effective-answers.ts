import type { Evaluation, Shown } from "./evaluation.ts";
import type { Row, Value } from "./values.ts";

/**
 * What is sent: values and rows in the order of the form, so that equal answers are equal JSON, whatever the order in
 * which they were given.
 */
export function effectiveAnswers({ pages, rows }: Evaluation): Record<string, Value | readonly Row[]> {
  const answers: Record<string, Value | readonly Row[]> = {};
  const add = ({ inside, node, value }: Shown) => {
    if (value !== undefined) answers[node.id] = value;
    if (node.node === "repeat") answers[node.id] = rows.get(node.id) ?? [];
    inside?.forEach(add);
  };
  for (const { nodes } of pages) nodes.forEach(add);
  return answers;
}
