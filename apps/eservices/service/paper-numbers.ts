import type { Node, ServiceDefinition } from "#core/forms";

/**
 * The number of each question on paper, by its id: `7`, and `7.2` for the second question of each row. Words, exits and
 * headings have none.
 */
export function paperNumbers({ pages }: ServiceDefinition): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  let last = 0;
  const count = (node: Node) => {
    if (node.node === "information" || node.node === "exit") return;
    if (node.node === "group") {
      for (const question of node.nodes) count(question);
      return;
    }
    last += 1;
    numbers.set(node.id, String(last));
    if (node.node === "repeat")
      for (const [at, question] of node.nodes.entries()) numbers.set(question.id, `${last}.${at + 1}`);
  };
  for (const { nodes } of pages) for (const node of nodes) count(node);
  return numbers;
}
