import type { RawAnswer, RawRow } from "../answers.ts";
import type { AllCases } from "./all-cases.ts";
import { type AskedNode, sizeOf } from "./answer-space.ts";
import { ALL, type Assignment, type Cases } from "./decision-diagram.ts";
import { nearest, type Range } from "./ranges.ts";
import type { Path, PathStep } from "./service-fault.ts";

/** Which step of a range is answered. */
export type Pick = (range: Range, usual: number, node: string) => number;

/** How free answers are chosen: values that are wanted come first. */
export type Wish = (asked: AskedNode) => Assignment;

/** A way into a set of cases: the values of all variables before some variable, and which of them matter. */
export interface Way {
  values: Assignment;
  matters: ReadonlySet<number>;
  before: number;
}

/** The values that lead into the cases with the fewest answers; null where none do. */
export function valuesInto(cases: AllCases, set: Cases): Assignment | null {
  return cases.diagrams.cheapest(cases.possible(set), new Map(), costsOf(cases));
}

/** The way into the cases with the fewest answers that matter; null where there is none. */
export function wayInto(cases: AllCases, set: Cases, before: number): Way | null {
  const needed = valuesInto(cases, set);
  return needed && filled(cases, needed, before);
}

/** A way with these values, the others chosen so that all is answered, as wished where that can be. */
export function filled(cases: AllCases, needed: Assignment, before: number, wish?: Wish): Way {
  const values: Assignment = new Map(needed);
  const cost = costsOf(cases);
  for (const asked of cases.asked) {
    if (asked.variables.first >= before) break;
    fill(cases, asked, values, cost, wish?.(asked) ?? null);
  }
  return { values, matters: new Set(needed.keys()), before };
}

/** The answers on a way, as a person gives them and as `evaluate` takes them. */
export function pathOf(cases: AllCases, { before, matters, values }: Way, pick: Pick = nearest): Path {
  const answers: Record<string, RawAnswer> = {};
  const rows = new Map<string, Record<string, RawRow[string]>>();
  const steps: PathStep[] = [];
  for (const asked of cases.asked) {
    const { node, repeat, variables, visible } = asked;
    if (variables.first >= before) break;
    if (!cases.diagrams.holds(visible, values)) continue;
    const raw = cases.diagrams.holds(asked.answered, values) ? rawAnswer(cases, asked, values, pick) : null;
    if (mattersTo(variables, matters))
      steps.push({
        node: node.id,
        ...(repeat === null ? {} : { repeat }),
        question: node.label,
        answer: saidAs(asked, raw),
      });
    if (node.node === "repeat") {
      const row: Record<string, RawRow[string]> = {};
      rows.set(node.id, row);
      answers[node.id] = Array.from({ length: Number(raw ?? 0) }, () => row);
    } else if (raw !== null && repeat !== null) rows.get(repeat)![node.id] = raw as RawRow[string];
    else if (raw !== null) answers[node.id] = raw;
  }
  return { day: cases.today, steps, answers };
}

/** Answers what is still open of a node: as wished where that can be answered. */
function fill(
  { diagrams }: AllCases,
  { optional, space, valid, variables }: AskedNode,
  values: Assignment,
  cost: (variable: number, value: number) => number,
  wished: Assignment | null,
): void {
  const { first, end } = variables;
  const settle = (found: Assignment | null, wishes: Assignment | null) => {
    for (let variable = first; variable < end; variable++)
      if (!values.has(variable))
        values.set(variable, found?.get(variable) ?? wishes?.get(variable) ?? usualValue(space, optional));
  };
  if (valid === ALL) {
    settle(null, wished);
    return;
  }
  const open = [...(wished ?? [])].filter(([variable]) => !values.has(variable));
  const asWished = open.length > 0 ? diagrams.cheapest(valid, new Map([...values, ...open]), cost) : null;
  if (asWished) settle(asWished, wished);
  else settle(diagrams.cheapest(valid, values, cost), null);
}

/** Empty where it may be, and else what a person would name first. */
function usualValue(space: AskedNode["space"], optional: boolean): number {
  if (space.is === "many") return 0;
  if (optional) return sizeOf(space);
  if (space.is !== "ranges") return 0;
  const { ranges, scale } = space;
  return Math.max(
    ranges.findLastIndex(({ first }) => first <= scale.usual),
    0,
  );
}

/** An answer costs one; to leave something empty costs nothing. */
function costsOf({ asked, variables }: AllCases): (variable: number, value: number) => number {
  const empty = new Array<number>(variables).fill(-1);
  for (const { optional, space, variables: own } of asked)
    for (let variable = own.first; variable < own.end; variable++)
      if (space.is === "many") empty[variable] = 0;
      else if (optional) empty[variable] = sizeOf(space);
  return (variable, value) => (empty[variable] === value ? 0 : 1);
}

function mattersTo({ end, first }: AskedNode["variables"], matters: ReadonlySet<number>): boolean {
  for (let variable = first; variable < end; variable++) if (matters.has(variable)) return true;
  return false;
}

function rawAnswer(
  cases: AllCases,
  { node, space, variables }: AskedNode,
  values: Assignment,
  pick: Pick,
): RawAnswer | null {
  const value = values.get(variables.first) ?? 0;
  switch (space.is) {
    case "one":
      return space.offers[value]?.option.value ?? null;
    case "many":
      return space.offers
        .filter(
          ({ offered }, at) =>
            values.get(variables.first + at) === 1 && cases.diagrams.holds(offered, values),
        )
        .map(({ option }) => option.value);
    case "yes-no":
      return value === 0 ? "yes" : "no";
    case "ranges":
    case "rows": {
      const range = space.ranges[value];
      return range ? space.scale.typed(pick(range, space.scale.usual, node.id)) : null;
    }
    case "plain":
      return space.raw;
  }
}

/** An answer in the words of the form; null where it is left empty. */
function saidAs({ space }: AskedNode, raw: RawAnswer | null): PathStep["answer"] {
  if (raw === null) return null;
  if (space.is === "one")
    return space.offers.find(({ option }) => option.value === raw)?.option.label ?? null;
  if (space.is === "many") {
    const labels = space.offers.filter(({ option }) => (raw as readonly string[]).includes(option.value));
    const joined = (language: "pl" | "uk" | "en") =>
      labels.map(({ option }) => option.label[language]).join(", ");
    return { pl: joined("pl"), uk: joined("uk"), en: joined("en") };
  }
  return typeof raw === "string" ? raw : null;
}
