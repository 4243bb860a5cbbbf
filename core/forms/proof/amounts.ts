import { tariffRow } from "../compile.ts";
import type { Quantity } from "../expressions.ts";
import type { AllCases, Claim } from "./all-cases.ts";
import { ALL, type Cases, NONE } from "./decision-diagram.ts";
import { days } from "./ranges.ts";
import type { Place } from "./service-fault.ts";

/** Cases in which a quantity lies between two numbers. */
export interface Amount {
  cases: Cases;
  least: number;
  most: number;
}

const MOST_PIECES = 32;

/**
 * What a quantity may be in some cases. Where it is not defined it is refused: a table that holds for no row today, an
 * answer that is not there.
 */
export function amountsOf(
  cases: AllCases,
  quantity: Quantity,
  within: Cases,
  place: Place,
  under: Claim,
): Amount[] {
  return new Amounts(cases, place, under).of(quantity, within);
}

class Amounts {
  readonly cases: AllCases;
  readonly place: Place;
  readonly under: Claim;

  constructor(cases: AllCases, place: Place, under: Claim) {
    this.cases = cases;
    this.place = place;
    this.under = under;
  }

  of(quantity: Quantity, within: Cases): Amount[] {
    if (within === NONE) return [];
    const { definition, diagrams, today, truths } = this.cases;
    if ("number" in quantity) return [{ cases: within, least: quantity.number, most: quantity.number }];
    if ("answer" in quantity) return this.#answer(quantity, within);
    if ("chosen" in quantity) {
      const { answered, space } = truths.asked(quantity.chosen);
      const most = space.is === "many" ? Math.min(space.atMost, space.offers.length) : 0;
      const least = space.is === "many" ? space.atLeast : 0;
      return present([
        { cases: diagrams.and(within, answered), least, most },
        { cases: diagrams.without(within, answered), least: 0, most: 0 },
      ]);
    }
    if ("rows" in quantity) return this.#rows(quantity.rows, quantity.of, within);
    if ("days" in quantity) return this.#days(quantity, within);
    if ("tariff" in quantity) {
      const value = tariffRow(definition.tariffs[quantity.tariff]!, today)?.value;
      if (value !== undefined) return [{ cases: within, least: value, most: value }];
      this.cases.refuse("fee-undefined", this.place, within, quantity.tariff);
      return [];
    }
    if ("sum" in quantity) return this.#fold(quantity.sum, within, (a, b) => a + b);
    if ("product" in quantity) return this.#fold(quantity.product, within, (a, b) => a * b);
    if ("difference" in quantity) return this.#fold(quantity.difference, within, (a, b) => a - b);
    if ("least" in quantity) return this.#fold(quantity.least, within, Math.min);
    if ("most" in quantity) return this.#fold(quantity.most, within, Math.max);
    if ("begun" in quantity) {
      const begun = (value: number) => Math.ceil(exact(value / quantity.each));
      return this.of(quantity.begun, within).map(({ cases, least, most }) => ({
        cases,
        least: begun(least),
        most: begun(most),
      }));
    }
    return this.#first(quantity, within);
  }

  #answer({ answer, missing }: { answer: string; missing?: number }, within: Cases): Amount[] {
    const { diagrams, truths } = this.cases;
    const { answered, optional, space, variables } = truths.asked(answer);
    const there = diagrams.and(within, answered);
    const ranges = space.is === "ranges" || space.is === "rows" ? space.ranges : [];
    const scale = space.is === "ranges" || space.is === "rows" ? space.scale : null;
    const values = ranges.length + (optional ? 1 : 0);
    return [
      ...present(
        ranges.map(({ first, last }, at) => ({
          cases: diagrams.and(
            there,
            diagrams.branch(
              variables.first,
              Array.from({ length: values }, (_, value) => (value === at ? ALL : NONE)),
            ),
          ),
          least: scale!.value(first),
          most: scale!.value(last),
        })),
      ),
      ...this.#absent(answer, missing, diagrams.without(within, answered)),
    ];
  }

  #days({ days: node, missing }: { days: string; missing?: number }, within: Cases): Amount[] {
    const { diagrams, today, truths } = this.cases;
    const { answered, node: question } = truths.asked(node);
    const kind = question.node === "question" && question.answer.kind === "period" ? question.answer : null;
    const { first, last } = days(kind ?? {}, today).limits;
    const longest = kind?.longestDays ?? Number.POSITIVE_INFINITY;
    const there = {
      cases: diagrams.and(within, answered),
      least: 1,
      most: Math.min(last - first + 1, longest),
    };
    return [...present([there]), ...this.#absent(node, missing, diagrams.without(within, answered))];
  }

  #absent(about: string, missing: number | undefined, cases: Cases): Amount[] {
    const absent = this.cases.possible(cases);
    if (absent === NONE) return [];
    if (missing !== undefined) return [{ cases: absent, least: missing, most: missing }];
    this.cases.refuse("fee-undefined", this.place, absent, about);
    return [];
  }

  #rows(repeat: string, of: string, within: Cases): Amount[] {
    const { space } = this.cases.truths.asked(of);
    const ranges = space.is === "ranges" ? space.ranges : [];
    const value = (step: number) => (space.is === "ranges" ? space.scale.value(step) : step);
    // A row may be without an answer, which counts as nothing.
    const least = Math.min(0, value(ranges[0]?.first ?? 0));
    const most = Math.max(0, value(ranges.at(-1)?.last ?? 0));
    return this.#answer({ answer: repeat, missing: 0 }, within).map((count) => ({
      cases: count.cases,
      least: count.most * least,
      most: count.most * most,
    }));
  }

  #first(quantity: Extract<Quantity, { first: unknown }>, within: Cases): Amount[] {
    const { diagrams } = this.cases;
    const amounts: Amount[] = [];
    let left = within;
    for (const [at, { gives, when }] of quantity.first.entries()) {
      const place = { ...this.place, part: `${this.place.part}.first.${at}` };
      const { fails, holds } = this.cases.ask(when, left, place, this.under);
      const taken = diagrams.and(left, holds);
      this.cases.claim("unreachable", place, taken, this.under);
      amounts.push(...this.of(gives, taken));
      left = diagrams.and(left, fails);
    }
    // Where the others leave nothing over, there still must be something to write.
    this.cases.claim(null, { ...this.place, part: `${this.place.part}.otherwise` }, left, this.under);
    return [...amounts, ...this.of(quantity.otherwise, left)];
  }

  #fold(parts: readonly Quantity[], within: Cases, fold: (a: number, b: number) => number): Amount[] {
    const { diagrams } = this.cases;
    const [first, ...rest] = parts;
    let amounts = first ? this.of(first, within) : [];
    for (const part of rest) {
      const others = this.of(part, within);
      amounts = fewer(
        this.cases,
        amounts.flatMap((a) =>
          present(
            others.map((b) => {
              const ends = [a.least, a.most].flatMap((one) =>
                [b.least, b.most].map((other) => fold(one, other)),
              );
              return {
                cases: diagrams.and(a.cases, b.cases),
                least: Math.min(...ends),
                most: Math.max(...ends),
              };
            }),
          ),
        ),
      );
    }
    return amounts;
  }
}

const present = (amounts: readonly Amount[]) => amounts.filter(({ cases }) => cases !== NONE);

/** Pieces of the same width are one; where there are many all are, which can only make them wider. */
function fewer({ diagrams }: AllCases, amounts: readonly Amount[]): Amount[] {
  const pieces = new Map<string, Amount>();
  for (const amount of amounts) {
    const key = `${amount.least} ${amount.most}`;
    const cases = diagrams.or(pieces.get(key)?.cases ?? NONE, amount.cases);
    pieces.set(key, { ...amount, cases });
  }
  const few = [...pieces.values()];
  if (few.length <= MOST_PIECES) return few;
  return [
    {
      cases: diagrams.anyOf(few.map(({ cases }) => cases)),
      least: Math.min(...few.map(({ least }) => least)),
      most: Math.max(...few.map(({ most }) => most)),
    },
  ];
}

const exact = (value: number) => (Number.isFinite(value) ? Number(value.toFixed(6)) : value);
