import type { Asked, Node, Repeat, ServiceDefinition } from "#core/forms";

/** All nodes of a definition in the order of the form, those inside of groups and repeats after them. */
export function nodesOf({ pages }: Pick<ServiceDefinition, "pages">): readonly Node[] {
  const inside = (node: Node): Node[] => [node, ...("nodes" in node ? node.nodes.flatMap(inside) : [])];
  return pages.flatMap(({ nodes }) => nodes.flatMap(inside));
}

/** What takes an answer by itself under an id, or null. */
export function askedNode(definition: ServiceDefinition, id: string): Asked | Repeat | null {
  const node = nodesOf(definition).find((one) => one.id === id);
  return node && node.node !== "information" && node.node !== "exit" && node.node !== "group" ? node : null;
}
