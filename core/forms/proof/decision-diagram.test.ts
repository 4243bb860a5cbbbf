import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL, type Cases, Diagrams, NONE, TooEntangled } from "./decision-diagram.ts";

type Formula = { is: number; of: number } | { not: Formula } | { all: Formula[] } | { any: Formula[] };

const SIZES = [2, 3, 2, 4];
const formula = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.record({ of: fc.nat(3), is: fc.nat(3) }),
    fc.record({ not: tie("formula") }),
    fc.record({ all: fc.array(tie("formula"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("formula"), { maxLength: 3 }) }),
  ),
})).formula;

function casesOf(diagrams: Diagrams, one: Formula): Cases {
  if ("not" in one) return diagrams.not(casesOf(diagrams, one.not));
  if ("all" in one) return diagrams.allOf(one.all.map((part) => casesOf(diagrams, part)));
  if ("any" in one) return diagrams.anyOf(one.any.map((part) => casesOf(diagrams, part)));
  return diagrams.branch(
    one.of,
    Array.from({ length: SIZES[one.of]! }, (_, value) => (value === one.is ? ALL : NONE)),
  );
}

function holds(one: Formula, values: readonly number[]): boolean {
  if ("not" in one) return !holds(one.not, values);
  if ("all" in one) return one.all.every((part) => holds(part, values));
  if ("any" in one) return one.any.some((part) => holds(part, values));
  return values[one.of] === one.is;
}

const everyCase = SIZES.reduce<number[][]>(
  (cases, size) => cases.flatMap((one) => Array.from({ length: size }, (_, value) => [...one, value])),
  [[]],
);
const known = (values: readonly number[]) => new Map(values.entries());

describe("sets of cases", () => {
  it("hold what the formula holds, and equal sets are one number", () => {
    fc.assert(
      fc.property(formula, formula, (one, other) => {
        const diagrams = new Diagrams();
        const [a, b] = [casesOf(diagrams, one), casesOf(diagrams, other)];
        const inA = everyCase.map((values) => holds(one, values));
        expect(everyCase.map((values) => diagrams.holds(a, known(values)))).toEqual(inA);
        expect(a === b).toBe(everyCase.every((values, at) => inA[at] === holds(other, values)));
      }),
    );
  });

  it("give the cheapest case", () => {
    fc.assert(
      fc.property(formula, (one) => {
        const diagrams = new Diagrams();
        const found = diagrams.cheapest(casesOf(diagrams, one), new Map(), (_, value) => value);
        const costs = everyCase.filter((values) => holds(one, values)).map((v) => v.reduce((a, b) => a + b));
        if (costs.length === 0) expect(found).toBeNull();
        else expect([...found!.values()].reduce((a, b) => a + b, 0)).toBe(Math.min(...costs));
      }),
    );
  });

  it("say so where conditions are entangled beyond what can be looked through", () => {
    const diagrams = new Diagrams(100);
    const yes = (variable: number) => diagrams.branch(variable, [NONE, ALL]);
    const pairs = Array.from({ length: 8 }, (_, at) => [yes(at), yes(at + 8)] as const);
    expect(() => diagrams.anyOf(pairs.map(([a, b]) => diagrams.and(a, b)))).toThrow(TooEntangled);
  });
});
