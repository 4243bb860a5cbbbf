import {
  type Answers,
  type Condition,
  type Node,
  nodesRead,
  type Page,
  type RawAnswer,
  type ServiceDefinition,
  type Shown,
  type ShownPage,
} from "#core/forms";

/**
 * Of all answers those that the browser needs to follow a page: its own, and of the pages before it what decides about
 * it and is visible; of rows there only how many they are. Nothing else of a draft stands in the page.
 */
export function neededAnswers(
  definition: ServiceDefinition,
  pages: readonly ShownPage[],
  page: Page,
  answers: Answers,
): Answers {
  const own = new Set(page.nodes.flatMap(withInside).map(({ id }) => id));
  const before = pages.slice(
    0,
    pages.findIndex((one) => one.page.id === page.id),
  );
  const visible = new Set(before.flatMap(({ nodes }) => nodes.flatMap(shownIds)));
  const needed: Record<string, RawAnswer> = {};
  for (const id of own) if (Object.hasOwn(answers, id)) needed[id] = answers[id]!;
  for (const id of readBy(definition, page)) {
    if (own.has(id) || !visible.has(id) || !Object.hasOwn(answers, id)) continue;
    const answer = answers[id]!;
    needed[id] = isRows(definition, id) && Array.isArray(answer) ? answer.map(() => ({})) : answer;
  }
  return needed;
}

/** Ids of what decides about a page, directly or through what decides about that. */
function readBy({ derived, pages }: ServiceDefinition, page: Page): ReadonlySet<string> {
  const read = new Set<string>();
  const follow = (condition: Condition | undefined) => {
    for (const id of nodesRead(condition, derived)) {
      if (read.has(id)) continue;
      read.add(id);
      for (const one of pages)
        for (const node of one.nodes)
          if (withInside(node).some((inside) => inside.id === id)) {
            follow(one.when);
            conditionsOf(node).forEach(follow);
          }
    }
  };
  const upTo = pages.slice(0, pages.findIndex(({ id }) => id === page.id) + 1);
  for (const { nodes, when } of upTo) {
    follow(when);
    // An exit on the way ends the form before the page.
    for (const node of nodes) if (node.node === "exit") follow(node.when);
  }
  for (const node of page.nodes) conditionsOf(node).forEach(follow);
  return read;
}

function conditionsOf(node: Node): (Condition | undefined)[] {
  const options =
    node.node === "question" && "options" in node.answer ? node.answer.options.map(({ when }) => when) : [];
  const inside = "nodes" in node ? node.nodes.flatMap(conditionsOf) : [];
  return [node.when, "requiredIf" in node ? node.requiredIf : undefined, ...options, ...inside];
}

const withInside = (node: Node): readonly Node[] => ("nodes" in node ? [node, ...node.nodes] : [node]);

const shownIds = ({ inside, node }: Shown): string[] => [node.id, ...(inside ?? []).flatMap(shownIds)];

const isRows = ({ pages }: ServiceDefinition, id: string) =>
  pages.some(({ nodes }) => nodes.some((node) => node.node === "repeat" && node.id === id));
