import type { ServiceDefinition } from "../definition.ts";
import type { Bound, Comparison, Condition } from "../expressions.ts";
import type { Node } from "../questions.ts";
import { conditionsIn, conditionsOf, quantitiesIn } from "./reads.ts";

export interface BoundCompared {
  by: Comparison;
  bound: Bound;
}

/** What each node is compared with anywhere, by its id. */
export function comparisonsIn(definition: ServiceDefinition): ReadonlyMap<string, readonly BoundCompared[]> {
  const found = new Map<string, BoundCompared[]>();
  for (const condition of allConditions(definition))
    for (const one of conditionsIn(condition)) {
      if (one.if !== "compared") continue;
      const { bound, by, node } = one;
      found.set(node, [...(found.get(node) ?? []), { bound, by }]);
    }
  return found;
}

function* allConditions(definition: ServiceDefinition): Generator<Condition> {
  const { deadlines, derived, fees, pages } = definition;
  yield* Object.values(derived);
  for (const { nodes, when } of pages) {
    if (when) yield when;
    for (const node of nodes) yield* conditionsOfNode(node);
  }
  for (const { amount, exemptions = [], when } of fees) {
    for (const one of [when, ...exemptions.map((exemption) => exemption.when)]) if (one) yield one;
    if ("grosze" in amount) for (const quantity of quantitiesIn(amount.grosze)) yield* conditionsOf(quantity);
  }
  for (const { when } of deadlines) if (when) yield when;
}

function* conditionsOfNode(node: Node): Generator<Condition> {
  if (node.when) yield node.when;
  if ("requiredIf" in node && node.requiredIf) yield node.requiredIf;
  if ("nodes" in node) for (const one of node.nodes) yield* conditionsOfNode(one);
  if (node.node === "question" && "options" in node.answer)
    for (const { when } of node.answer.options) if (when) yield when;
}
