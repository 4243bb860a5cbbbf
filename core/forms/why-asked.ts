import type { Deadline, Fee, ServiceDefinition } from "./definition.ts";
import type { Condition, Quantity } from "./expressions.ts";
import type { Node, Page, Question } from "./questions.ts";

/** What the answer to a question decides about. */
export type Dependent =
  | { on: "page"; page: Page }
  | { on: "node"; node: Node }
  /** Whether it must be answered, where it is shown. */
  | { on: "required"; node: Node }
  /** Which of its options are offered. */
  | { on: "options"; question: Question }
  | { on: "fee"; fee: Fee }
  | { on: "deadline"; deadline: Deadline };

const known = new WeakMap<ServiceDefinition, ReadonlyMap<string, readonly Dependent[]>>();

/**
 * What depends on the answer to a question, by the conditions and amounts that read it, directly or through a derived
 * condition; in the order of the form, each once. Empty where nothing does: then only the office needs it.
 */
export function whyAsked(definition: ServiceDefinition, node: string): readonly Dependent[] {
  let index = known.get(definition);
  if (!index) {
    index = indexOf(definition);
    known.set(definition, index);
  }
  return index.get(node) ?? [];
}

/** Ids of the questions that a condition reads, directly or through derived ones. */
export function nodesRead(
  condition: Condition | undefined,
  derived: ServiceDefinition["derived"],
): ReadonlySet<string> {
  const read = new Set<string>();
  if (condition) readCondition(condition, derived, read);
  return read;
}

function indexOf(definition: ServiceDefinition): ReadonlyMap<string, readonly Dependent[]> {
  const { deadlines, derived, fees, pages } = definition;
  const index = new Map<string, Dependent[]>();
  const note = (read: Iterable<string>, dependent: Dependent) => {
    for (const id of read) index.set(id, [...(index.get(id) ?? []), dependent]);
  };
  const reads = (...conditions: (Condition | undefined)[]) =>
    new Set(conditions.flatMap((one) => [...nodesRead(one, derived)]));
  const noteNode = (node: Node) => {
    const shows = reads(node.when);
    note(shows, { on: "node", node });
    if ("requiredIf" in node)
      note(
        [...reads(node.requiredIf)].filter((id) => !shows.has(id)),
        { on: "required", node },
      );
    if (node.node === "question" && (node.answer.kind === "choice" || node.answer.kind === "choices"))
      note(reads(...node.answer.options.map(({ when }) => when)), { on: "options", question: node });
    if ("nodes" in node) for (const inside of node.nodes) noteNode(inside);
  };
  for (const page of pages) {
    note(reads(page.when), { on: "page", page });
    for (const node of page.nodes) noteNode(node);
  }
  for (const fee of fees) {
    const read = new Set(reads(fee.when, ...(fee.exemptions ?? []).map(({ when }) => when)));
    if ("grosze" in fee.amount) readQuantity(fee.amount.grosze, derived, read);
    note(read, { on: "fee", fee });
  }
  for (const [at, deadline] of deadlines.entries()) {
    // A later one counts only where those before it do not.
    const before = deadlines.slice(0, at).map(({ when }) => when);
    note(reads(deadline.when, ...before), { on: "deadline", deadline });
  }
  return index;
}

function readCondition(condition: Condition, derived: ServiceDefinition["derived"], read: Set<string>): void {
  switch (condition.if) {
    case "always":
      return;
    case "all":
    case "any":
      for (const one of condition.of) readCondition(one, derived, read);
      return;
    case "not":
      readCondition(condition.of, derived, read);
      return;
    case "derived": {
      const meant = derived[condition.name];
      if (meant) readCondition(meant, derived, read);
      return;
    }
    default:
      read.add(condition.node);
  }
}

function readQuantity(quantity: Quantity, derived: ServiceDefinition["derived"], read: Set<string>): void {
  const all = (of: readonly Quantity[]) => {
    for (const one of of) readQuantity(one, derived, read);
  };
  if ("answer" in quantity) read.add(quantity.answer);
  else if ("chosen" in quantity) read.add(quantity.chosen);
  else if ("rows" in quantity) read.add(quantity.rows).add(quantity.of);
  else if ("days" in quantity) read.add(quantity.days);
  else if ("sum" in quantity) all(quantity.sum);
  else if ("product" in quantity) all(quantity.product);
  else if ("difference" in quantity) all(quantity.difference);
  else if ("least" in quantity) all(quantity.least);
  else if ("most" in quantity) all(quantity.most);
  else if ("begun" in quantity) readQuantity(quantity.begun, derived, read);
  else if ("first" in quantity) {
    for (const { gives, when } of quantity.first) {
      readCondition(when, derived, read);
      readQuantity(gives, derived, read);
    }
    readQuantity(quantity.otherwise, derived, read);
  }
}
