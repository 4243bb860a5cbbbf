import fc from "fast-check";
import type { ServiceDefinition, Tariff } from "../definition.ts";
import type { Condition } from "../expressions.ts";
import type { Node, Option, Question } from "../questions.ts";
import { smallService } from "../small-service.fixture.ts";
import { text } from "../text.ts";

/** The one day on which such services promise anything. */
export const TODAY = "2026-11-28";

/** A table that promises nothing for later days, so none of them is followed. */
const OF_TODAY: Tariff = {
  title: text("A", "A", "A"),
  unit: "number",
  covers: { from: TODAY, to: TODAY },
  rows: [{ from: TODAY, to: TODAY, value: 1, source: { text: "próba", mark: "?" } }],
};

const named = (words: string) => text(words, words, words);

/** What may be read of an earlier node. */
interface Readable {
  id: string;
  is: "choice" | "choices" | "yes-no" | "integer" | "date" | "declaration" | "repeat" | "text";
}

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

function someCondition(draw: Draw, readable: readonly Readable[], depth = 2): Condition {
  const kinds = ["leaf", "leaf", "leaf", ...(depth > 0 ? ["all", "any", "not", "derived"] : [])];
  const kind = draw(fc.constantFrom(...kinds));
  const inside = () => someCondition(draw, readable, depth - 1);
  if (kind === "all" || kind === "any") return { if: kind, of: [inside(), inside()] };
  if (kind === "not") return { if: "not", of: inside() };
  if (readable.length === 0) return { if: "always" };
  const { id: node, is } = draw(fc.constantFrom(...readable));
  const missing = draw(fc.constantFrom({}, { missing: true }, { missing: false }));
  const by = draw(fc.constantFrom("<", "<=", ">", ">=" as const)) as "<";
  if (is === "text" || draw(fc.nat(5)) === 0) return { if: "given", node };
  if (is === "yes-no" || is === "declaration") return { if: "yes", node, ...missing };
  if (is === "integer" || is === "repeat")
    return { if: "compared", node, by, bound: draw(fc.constantFrom(0, 1, 1.5, 2)), ...missing };
  if (is === "date")
    return {
      if: "compared",
      node,
      by,
      bound: draw(fc.constantFrom({ today: 0 }, "2026-11-29", { today: 1 })),
      ...missing,
    };
  const values = draw(fc.constantFrom(["a"], ["b"], ["a", "c"]));
  return { if: "chosen", node, values, ...missing };
}

function someOptions(draw: Draw, readable: readonly Readable[]): Option[] {
  return ["a", "b", "c"].map((value) => ({
    value,
    label: named(value),
    ...(draw(fc.nat(2)) === 0 ? { when: someCondition(draw, readable, 1) } : {}),
  }));
}

function someQuestion(draw: Draw, id: string, readable: readonly Readable[]): [Question, Readable] {
  const is = draw(fc.constantFrom("choice", "choices", "yes-no", "integer", "date", "text" as const));
  const when = draw(fc.nat(2)) > 0 ? { when: someCondition(draw, readable) } : {};
  const optional = draw(fc.nat(2)) === 0 ? { requiredIf: someCondition(draw, readable, 1) } : {};
  const answer = ((): Question["answer"] => {
    switch (is) {
      case "choice":
        return { kind: "choice", options: someOptions(draw, readable) };
      case "choices":
        return {
          kind: "choices",
          options: someOptions(draw, readable),
          atLeast: draw(fc.constantFrom(0, 1, 2)),
          atMost: draw(fc.constantFrom(1, 2, 3)),
        };
      case "yes-no":
        return { kind: "yes-no" };
      case "integer":
        return { kind: "integer", from: draw(fc.constantFrom(0, 1, 2)), to: draw(fc.constantFrom(0, 2)) };
      case "date":
        return {
          kind: "date",
          from: draw(fc.constantFrom({ today: 0 }, "2026-11-29")),
          to: { today: draw(fc.nat(1)) },
        };
      default:
        return { kind: "text", longest: draw(fc.constantFrom(0, 20)) };
    }
  })();
  return [
    { node: "question", id, label: named(id), ...when, ...optional, answer },
    { id, is },
  ];
}

function someNode(draw: Draw, id: string, readable: readonly Readable[]): [Node, Readable[]] {
  const kind = draw(
    fc.constantFrom(
      "question",
      "question",
      "question",
      "exit",
      "repeat",
      "group",
      "declaration",
      "information",
    ),
  );
  const when = draw(fc.nat(1)) > 0 ? { when: someCondition(draw, readable) } : {};
  switch (kind) {
    case "exit":
      return [
        {
          node: "exit",
          id,
          when: someCondition(draw, readable),
          title: named(id),
          text: named(id),
          onward: { phone: "112" },
        },
        [],
      ];
    case "declaration":
      return [{ node: "declaration", id, label: named(id), ...when }, [{ id, is: "declaration" }]];
    case "information":
      return [{ node: "information", id, text: named(id), ...when }, []];
    case "question": {
      const [question, read] = someQuestion(draw, id, readable);
      return [question, [read]];
    }
    default: {
      const [first, read] = someQuestion(draw, `${id}-a`, readable);
      const [second, other] = someQuestion(draw, `${id}-b`, [...readable, read]);
      const nodes = [first, second];
      if (kind === "group") return [{ node: "group", id, label: named(id), ...when, nodes }, [read, other]];
      const atLeast = draw(fc.nat(1));
      return [
        { node: "repeat", id, label: named(id), row: named(id), ...when, atLeast, atMost: 1, nodes },
        [{ id, is: "repeat" }],
      ];
    }
  }
}

/** A definition of a few nodes on two pages, whatever it is worth. */
export const someService = fc.gen().map((gen): ServiceDefinition => {
  const draw: Draw = (arbitrary) => gen(() => arbitrary);
  const readable: Readable[] = [];
  const pages = ["p", "q"].map((page) => {
    const when = draw(fc.nat(2)) === 0 ? { when: someCondition(draw, readable) } : {};
    const nodes = [1, 2].map((at) => {
      const [node, read] = someNode(draw, `${page}-${at}`, readable);
      readable.push(...read);
      return node;
    });
    return { id: page, title: named(page), ...when, nodes };
  });
  return smallService({
    tariffs: { ofToday: OF_TODAY },
    derived: {},
    pages,
    fees: [],
    deadlines: [],
    examples: [],
  });
});
