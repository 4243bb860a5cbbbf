import type { ServiceDefinition } from "../definition.ts";
import { all, any, type Condition, chosen, compared, yes } from "../expressions.ts";
import type { Kind, Node, Page, Question } from "../questions.ts";
import { smallService } from "../small-service.fixture.ts";
import { text } from "../text.ts";

const named = (words: string) => text(words, words, words);
const PAGES = 50;
const NODES = 20;

/**
 * A form of a thousand nodes on fifty pages: on each, questions of every kind that hang upon one another, upon the first
 * page, and upon a number that the page before asks.
 */
export function thousandNodes(): ServiceDefinition {
  const { fees, deadlines } = smallService();
  return smallService({
    slug: "tysiac",
    derived: {},
    pages: Array.from({ length: PAGES }, (_, at) => page(at)),
    fees: [{ ...fees[0]!, amount: { is: "computed", grosze: { sum: amounts() } } }],
    deadlines,
    examples: [],
  });
}

function page(at: number): Page {
  const id = (node: number) => `p${at}-${node}`;
  const question = (node: number, answer: Kind, when?: Condition): Question => ({
    node: "question",
    id: id(node),
    label: named(id(node)),
    answer,
    ...(when ? { when } : {}),
  });
  const before = at === 0 ? null : compared(`p${at - 1}-1`, ">", 5);
  const options = ["a", "b", "c", "d"].map((value) => ({
    value,
    label: named(value),
    ...(value === "d" && before ? { when: before } : {}),
  }));
  const nodes: Node[] = [
    question(0, { kind: "choice", options }),
    question(1, { kind: "integer", from: 0, to: 100 }),
    question(2, { kind: "yes-no" }, any(chosen(id(0), "a"), compared(id(1), ">", 50))),
  ];
  // Each is asked only where the one before it was, and was answered with yes.
  for (let node = 3; node < NODES; node++)
    nodes.push(question(node, { kind: "yes-no" }, all(yes(id(node - 1), false), chosen("p0-0", ["a", "b"]))));
  return { id: `p${at}`, title: named(`p${at}`), nodes };
}

const amounts = () =>
  Array.from({ length: PAGES }, (_, at) => ({
    first: [{ when: yes(`p${at}-2`, false), gives: { tariff: "sztuka" } }],
    otherwise: { number: 0 },
  }));
