import { addDays, dayNumber } from "#core/calendar";
import type { Tariff } from "./definition.ts";
import type { Bound, Comparison, Condition, Quantity } from "./expressions.ts";
import type { Row, Value } from "./values.ts";

/** What a condition or a quantity is computed from: effective answers only, so a hidden one cannot be read. */
export interface State {
  values: Map<string, Value>;
  /** Rows of each repeat that is visible, as far as their answers are valid. */
  rows: Map<string, readonly Row[]>;
  /** Answers of the row that is being looked at. */
  row: Map<string, Value> | null;
  today: string;
}

/** True, false, or undefined: what it depends on is asked and not answered yet. */
export type Test = (state: State) => boolean | undefined;
export type Measure = (state: State) => number | undefined;

export interface Names {
  /** The derived condition of a name; null where there is none. */
  derived: (name: string) => Test | null;
  tariffs: Readonly<Record<string, Tariff>>;
  repeats: ReadonlySet<string>;
}

/** A condition as a function, made once for a definition. */
export function compileCondition(condition: Condition, names: Names): Test {
  switch (condition.if) {
    case "always":
      return () => true;
    case "all":
      return every(condition.of.map((one) => compileCondition(one, names)));
    case "any":
      return some(condition.of.map((one) => compileCondition(one, names)));
    case "not":
      return negated(compileCondition(condition.of, names));
    case "derived": {
      const test = names.derived(condition.name);
      if (!test) throw new Error(`No derived condition that it can read is called "${condition.name}".`);
      return test;
    }
    case "given": {
      const { node } = condition;
      return (state) => answerTo(state, node) !== undefined || (state.rows.get(node)?.length ?? 0) > 0;
    }
    case "yes": {
      const { node, missing } = condition;
      return (state) => {
        const value = answerTo(state, node);
        return value === undefined ? missing : value === true;
      };
    }
    case "chosen": {
      const { node, missing } = condition;
      const values = new Set(condition.values);
      return (state) => {
        const value = answerTo(state, node);
        if (typeof value === "string") return values.has(value);
        return Array.isArray(value) ? value.some((one) => values.has(one)) : missing;
      };
    }
    case "compared": {
      const { node, by, bound, missing } = condition;
      const counts = names.repeats.has(node);
      return (state) => {
        const value = counts ? state.rows.get(node)?.length : answerTo(state, node);
        if (typeof value !== "number" && typeof value !== "string") return missing;
        return compare(value, by, boundOn(bound, state.today));
      };
    }
  }
}

/** A quantity as a function, made once for a definition. Undefined where something in it is not answered yet. */
export function compileQuantity(quantity: Quantity, names: Names): Measure {
  const parts = (of: readonly Quantity[]) => of.map((one) => compileQuantity(one, names));
  if ("number" in quantity) return () => quantity.number;
  if ("answer" in quantity) {
    const { answer, missing } = quantity;
    if (names.repeats.has(answer)) return (state) => state.rows.get(answer)?.length ?? missing;
    return (state) => {
      const value = answerTo(state, answer);
      return typeof value === "number" ? value : missing;
    };
  }
  if ("chosen" in quantity)
    return (state) => {
      const value = answerTo(state, quantity.chosen);
      return Array.isArray(value) ? value.length : 0;
    };
  if ("rows" in quantity)
    return (state) =>
      (state.rows.get(quantity.rows) ?? []).reduce((total, row) => total + numberIn(row, quantity.of), 0);
  if ("days" in quantity)
    return (state) => {
      const value = answerTo(state, quantity.days);
      return isPeriod(value) ? dayNumber(value.to) - dayNumber(value.from) + 1 : quantity.missing;
    };
  if ("tariff" in quantity) {
    const tariff = Object.hasOwn(names.tariffs, quantity.tariff) ? names.tariffs[quantity.tariff] : undefined;
    if (!tariff) throw new Error(`There is no tariff "${quantity.tariff}".`);
    return ({ today }) => tariffRow(tariff, today)?.value;
  }
  if ("sum" in quantity) return folded(parts(quantity.sum), (a, b) => a + b);
  if ("product" in quantity) return folded(parts(quantity.product), (a, b) => a * b);
  if ("difference" in quantity) return folded(parts(quantity.difference), (a, b) => a - b);
  if ("least" in quantity) return folded(parts(quantity.least), Math.min);
  if ("most" in quantity) return folded(parts(quantity.most), Math.max);
  if ("begun" in quantity) {
    const [whole] = parts([quantity.begun]);
    return (state) => {
      const value = whole!(state);
      return value === undefined ? undefined : Math.ceil(exact(value / quantity.each));
    };
  }
  const cases = quantity.first.map(({ gives, when }) => ({
    when: compileCondition(when, names),
    gives: compileQuantity(gives, names),
  }));
  const otherwise = compileQuantity(quantity.otherwise, names);
  return (state) => {
    for (const { gives, when } of cases) {
      const holds = when(state);
      if (holds === undefined) return undefined;
      if (holds) return gives(state);
    }
    return otherwise(state);
  };
}

/** An amount as whole grosze, half a grosz rounded up. */
export function wholeGrosze(amount: number): number {
  // Never −0, which a comparison of what was shown and what is due would take for another amount.
  return Math.round(exact(amount)) + 0;
}

/** The row of a tariff that holds on a day. */
export function tariffRow(tariff: Tariff, day: string): Tariff["rows"][number] | undefined {
  return tariff.rows.find(({ from, to }) => from <= day && (to === undefined || day <= to));
}

/** What a bound is on the day that counts. */
export function boundOn(bound: Bound, today: string): number | string {
  return typeof bound === "object" ? addDays(today, bound.today) : bound;
}

/** Without what binary fractions add behind the sixth place: 100.49999999999999 is 100.5. */
const exact = (value: number) => Number(value.toFixed(6));

function numberIn(row: Row, question: string): number {
  // A row inherits what every object has, such as `constructor`.
  const value = Object.hasOwn(row, question) ? row[question] : 0;
  return typeof value === "number" ? value : 0;
}

const isPeriod = (value: Value | undefined): value is { from: string; to: string } =>
  typeof value === "object" && "from" in value && "to" in value;

function answerTo(state: State, node: string): Value | undefined {
  return state.row?.get(node) ?? state.values.get(node);
}

function negated(test: Test): Test {
  return (state) => {
    const holds = test(state);
    return holds === undefined ? undefined : !holds;
  };
}

/** False as soon as one is; unknown where none is false and one is unknown. */
function every(tests: readonly Test[]): Test {
  return (state) => {
    let unknown = false;
    for (const test of tests) {
      const holds = test(state);
      if (holds === false) return false;
      if (holds === undefined) unknown = true;
    }
    return unknown ? undefined : true;
  };
}

/** True as soon as one is; unknown where none is true and one is unknown. */
function some(tests: readonly Test[]): Test {
  return (state) => {
    let unknown = false;
    for (const test of tests) {
      const holds = test(state);
      if (holds === true) return true;
      if (holds === undefined) unknown = true;
    }
    return unknown ? undefined : false;
  };
}

function compare(value: number | string, by: Comparison, bound: number | string): boolean {
  switch (by) {
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
  }
}

function folded(measures: readonly Measure[], fold: (a: number, b: number) => number): Measure {
  const [first, ...rest] = measures;
  return (state) => {
    let total = first?.(state);
    for (const measure of rest) {
      const value = measure(state);
      if (total === undefined || value === undefined) return undefined;
      total = fold(total, value);
    }
    return total;
  };
}
