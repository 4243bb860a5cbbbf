import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers, RawAnswer, RawRow } from "../answers.ts";
import type { ServiceDefinition } from "../definition.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation, Shown } from "../evaluation.ts";
import { openForm } from "../open-form.ts";
import type { Node } from "../questions.ts";
import { proveService } from "./prove-service.ts";
import { someService, TODAY } from "./some-service.fixture.ts";

/** Raw answers to a question that say all that any condition can tell apart, and none. */
function rawAnswers(node: Node): (RawAnswer | undefined)[] {
  if (node.node === "repeat") return [[], [{}]];
  if (node.node === "declaration") return ["yes", undefined];
  if (node.node !== "question") return [undefined];
  switch (node.answer.kind) {
    case "choice":
      return ["a", "b", "c", undefined];
    case "choices":
      return [["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["b", "c"], ["a", "b", "c"], undefined];
    case "yes-no":
      return ["yes", "no", undefined];
    case "integer":
      return ["0", "1", "2", undefined];
    case "date":
      return ["2026-11-28", "2026-11-29", undefined];
    default:
      return ["x", undefined];
  }
}

/** All nodes, those of groups and rows behind their own. */
const nodesOf = ({ pages }: ServiceDefinition): Node[] =>
  pages
    .flatMap(({ nodes }) => nodes)
    .flatMap((node): Node[] => ("nodes" in node ? [node, ...node.nodes] : [node]));

const countOfWays = (definition: ServiceDefinition) =>
  nodesOf(definition).reduce((ways, node) => ways * rawAnswers(node).length, 1);

const idOf = ({ inRow, node }: Evaluation["wrong"][number]) => inRow?.question ?? node;

function visibleIn(seen: Evaluation): Set<string> {
  const all = (shown: readonly Shown[]): Shown[] =>
    shown.flatMap((one) => [one, ...all(one.inside ?? []), ...all((one.rows ?? []).flat())]);
  return new Set(all(seen.pages.flatMap(({ nodes }) => nodes)).map(({ node }) => node.id));
}

/** Tries every answer to every visible question, in the order of the form: what is reached, chosen, and stuck. */
function tryAll(definition: ServiceDefinition) {
  const form = openForm(definition);
  const order = nodesOf(definition);
  const rowOf = new Map(
    order.flatMap((node) =>
      node.node === "repeat" ? node.nodes.map(({ id }) => [id, node.id] as const) : [],
    ),
  );
  const found = { reached: new Set<string>(), chosen: new Set<string>(), stuck: new Set<string>() };
  const answered = (answers: Answers, { id }: Node, raw: RawAnswer | undefined): Answers => {
    if (raw === undefined) return answers;
    const repeat = rowOf.get(id);
    if (repeat === undefined) return { ...answers, [id]: raw };
    return { ...answers, [repeat]: [{ ...(answers[repeat] as RawRow[])[0], [id]: raw as string }] };
  };
  const goOn = (answers: Answers, at: number): void => {
    const node = order[at];
    if (!node) return;
    const visible = visibleIn(evaluate(form, answers, TODAY)).has(node.id);
    if (visible) found.reached.add(node.id);
    if (visible && node.node === "exit") return;
    if (!visible || node.node === "information" || node.node === "group") {
      goOn(answers, at + 1);
      return;
    }
    const right = rawAnswers(node)
      .map((raw) => answered(answers, node, raw))
      .map((next) => ({ next, seen: evaluate(form, next, TODAY) }))
      .filter(({ seen }) => !seen.wrong.map(idOf).includes(node.id));
    if (right.length === 0) found.stuck.add(node.id);
    for (const { next, seen } of right) {
      const row = seen.rows.get(rowOf.get(node.id) ?? "")?.[0];
      for (const value of [row?.[node.id] ?? seen.values.get(node.id)].flat())
        found.chosen.add(`${node.id} ${value}`);
      goOn(next, at + 1);
    }
  };
  goOn({}, 0);
  return found;
}

/** What the proof says of the same. */
function prove(definition: ServiceDefinition) {
  const { faults } = proveService(definition, { from: TODAY });
  const of = (code: string) => faults.filter((fault) => fault.code === code).map(({ place }) => place);
  const never = new Set(of("never-answerable").map(({ node }) => node));
  const blind = new Set(of("unreachable").map(({ node, option, page }) => `${page} ${node} ${option}`));
  const reached = new Set<string>();
  const chosen = new Set<string>();
  const reach = (page: string, node: Node): void => {
    if (blind.has(`${page} undefined undefined`) || blind.has(`${page} ${node.id} undefined`)) return;
    if ("nodes" in node) for (const one of node.nodes) reach(page, one);
    // A group is shown where something in it is.
    if (node.node !== "group" || node.nodes.some(({ id }) => reached.has(id))) reached.add(node.id);
    if (node.node !== "question" || !("options" in node.answer) || never.has(node.id)) return;
    for (const { value } of node.answer.options)
      if (!blind.has(`${page} ${node.id} ${value}`)) chosen.add(`${node.id} ${value}`);
  };
  for (const { id, nodes } of definition.pages) for (const node of nodes) reach(id, node);
  return {
    reached,
    chosen,
    stuck: new Set(of("dead-end").map(({ node }) => node)),
    never,
    disagrees: of("proof-disagrees"),
  };
}

describe("the proof of a form", () => {
  it("finds what is reached, what can be chosen and what is stuck exactly where trying all answers does", () => {
    fc.assert(
      fc.property(someService, (definition) => {
        fc.pre(countOfWays(definition) <= 600);
        const [tried, proven] = [tryAll(definition), prove(definition)];
        expect(proven.disagrees).toEqual([]);
        expect(proven.reached).toEqual(tried.reached);
        const options = nodesOf(definition).flatMap((node) =>
          node.node === "question" && "options" in node.answer
            ? node.answer.options.map(({ value }) => `${node.id} ${value}`)
            : [],
        );
        expect(options.filter((one) => proven.chosen.has(one))).toEqual(
          options.filter((one) => tried.chosen.has(one)),
        );
        // What can never be answered is told once, as that.
        const stuck = [...tried.stuck].filter((id) => !proven.never.has(id));
        expect(new Set(stuck)).toEqual(proven.stuck);
      }),
      { numRuns: 120, endOnFailure: true },
    );
  });
});
