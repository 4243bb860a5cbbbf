import { describe, expect, it } from "vitest";
import { type Node, type Option, type Question, text } from "#core/forms";
import { smallService } from "../forms/small-service.fixture.ts";
import { planMove } from "./plan-move.ts";

const same = (words: string) => text(words, words, words);
const question = (id: string, answer: Question["answer"], more: Partial<Question> = {}): Question => ({
  node: "question",
  id,
  label: same(id),
  answer,
  ...more,
});
const option = (value: string, formerly?: string[]): Option => ({
  value,
  label: same(value),
  ...(formerly && { formerly }),
});
const service = (...nodes: Node[]) => smallService({ pages: [{ id: "p", title: same("p"), nodes }] });
const line = { kind: "text" } as const;
const move = (before: Node[], after: Node[], answers: Parameters<typeof planMove>[2]) => {
  const { unfit, ...plan } = planMove(service(...before), service(...after), answers);
  return { ...plan, unfit: unfit.map(({ label, answer, why }) => [label.pl, answer, why]) };
};

describe("the move of answers to a newer definition", () => {
  it("keeps all under the same names", () => {
    const answers = { a: "1", b: ["x", "y"] };
    const nodes = [
      question("a", line),
      question("b", { kind: "choices", options: [option("x"), option("y")] }),
    ];
    expect(move(nodes, nodes, answers)).toEqual({ answers, moved: [], unfit: [] });
  });

  it("follows the names that a question and an option had, and says so of the question", () => {
    const before = [question("imie", line), question("b", { kind: "choice", options: [option("stare")] })];
    const after = [
      question("b", { kind: "choice", options: [option("nowe", ["stare"])] }),
      question("imiona", line, { formerly: ["imie"] }),
    ];
    expect(move(before, after, { imie: "Ewa", b: "stare" })).toEqual({
      answers: { imiona: "Ewa", b: "nowe" },
      moved: [{ from: same("imie"), to: same("imiona") }],
      unfit: [],
    });
  });

  it("does not take from a question what its own name still has", () => {
    const before = [question("a", line), question("b", line)];
    const after = [question("a", line), question("b", line, { formerly: ["a"] })];
    expect(move(before, after, { a: "1" })).toEqual({ answers: { a: "1" }, moved: [], unfit: [] });
  });

  it("names what has no place any more, and why", () => {
    const before: Node[] = [
      question("znika", line),
      question("inna", line),
      question("wybor", { kind: "choice", options: [option("a"), option("b")] }),
      question("wybory", { kind: "choices", options: [option("a"), option("b")] }),
      { node: "declaration", id: "zgoda", label: same("Zgadzam się na A") },
    ];
    const after: Node[] = [
      question("inna", { kind: "date" }),
      question("wybor", { kind: "choice", options: [option("b")] }),
      question("wybory", { kind: "choices", options: [option("b")] }),
      { node: "declaration", id: "zgoda", label: same("Zgadzam się na B") },
    ];
    const answers = { znika: "x", inna: "y", wybor: "a", wybory: ["a", "b"], zgoda: "yes" };
    expect(move(before, after, answers)).toEqual({
      answers: { wybory: ["b"] },
      moved: [],
      unfit: [
        ["inna", "y", "kind"],
        ["wybor", "a", "option"],
        ["wybory", ["a"], "option"],
        ["Zgadzam się na A", "yes", "statement"],
        ["znika", "x", "gone"],
      ],
    });
  });

  it("moves rows with what is in them, and says nothing of empty answers", () => {
    const repeat = (...nodes: Question[]): Node => ({
      node: "repeat",
      id: "drzewa",
      label: same("Drzewa"),
      row: same("Drzewo"),
      atLeast: 1,
      atMost: 3,
      nodes,
    });
    const plan = move(
      [repeat(question("obwod", line), question("wiek", line)), question("pusta", line)],
      [repeat(question("obwod-5", line, { formerly: ["obwod"] }))],
      { drzewa: [{ obwod: "90", wiek: "7" }, { obwod: "55" }], pusta: " " },
    );
    expect(plan).toEqual({
      answers: { drzewa: [{ "obwod-5": "90" }, { "obwod-5": "55" }] },
      moved: [],
      unfit: [["wiek", "7", "gone"]],
    });
  });
});
