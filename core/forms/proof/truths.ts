import type { Condition } from "../expressions.ts";
import type { AskedNode } from "./answer-space.ts";
import { ALL, type Cases, type Diagrams, NONE } from "./decision-diagram.ts";
import { holdsAfter } from "./ranges.ts";
import { conditionsIn } from "./reads.ts";

/** Where a condition holds, and where it does not. In no other case is all answered that it needs. */
export interface Truth {
  holds: Cases;
  fails: Cases;
}

/** Where the conditions of a definition hold, as far as the nodes that they read are known. */
export class Truths {
  readonly diagrams: Diagrams;
  readonly #derived: Readonly<Record<string, Condition>>;
  readonly #asked = new Map<string, AskedNode>();
  readonly #known = new WeakMap<Condition, Truth>();

  constructor(diagrams: Diagrams, derived: Readonly<Record<string, Condition>>) {
    this.diagrams = diagrams;
    this.#derived = derived;
  }

  know(asked: AskedNode): void {
    this.#asked.set(asked.node.id, asked);
  }

  asked(node: string): AskedNode {
    const asked = this.#asked.get(node);
    if (!asked) throw new Error(`Nothing earlier is called "${node}".`);
    return asked;
  }

  of(condition: Condition): Truth {
    const known = this.#known.get(condition);
    if (known) return known;
    const truth = this.#find(condition);
    this.#known.set(condition, truth);
    return truth;
  }

  derived(name: string): Condition {
    return this.#derived[name]!;
  }

  /** Where a repeat has a row. */
  rows({ space, variables, visible }: AskedNode): Cases {
    const ranges = space.is === "rows" ? space.ranges : [];
    const filled = ranges.map(({ first }) => (first >= 1 ? ALL : NONE));
    return this.diagrams.and(visible, this.diagrams.branch(variables.first, filled));
  }

  #find(condition: Condition): Truth {
    const { diagrams } = this;
    switch (condition.if) {
      case "always":
        return { holds: ALL, fails: NONE };
      case "all":
      case "any": {
        const truths = condition.of.map((one) => this.of(one));
        const all = condition.if === "all";
        const holds = truths.map((one) => one.holds);
        const fails = truths.map((one) => one.fails);
        return all
          ? { holds: diagrams.allOf(holds), fails: diagrams.anyOf(fails) }
          : { holds: diagrams.anyOf(holds), fails: diagrams.allOf(fails) };
      }
      case "not": {
        const { fails, holds } = this.of(condition.of);
        return { holds: fails, fails: holds };
      }
      case "derived":
        return this.of(this.derived(condition.name));
      case "given": {
        const asked = this.asked(condition.node);
        const holds = asked.space.is === "rows" ? this.rows(asked) : asked.answered;
        return { holds, fails: diagrams.not(holds) };
      }
      default: {
        const asked = this.asked(condition.node);
        const { answered } = asked;
        const said = this.#said(condition, asked);
        const holds = diagrams.and(answered, said);
        const fails = diagrams.without(answered, said);
        const absent = diagrams.not(answered);
        if (condition.missing === undefined) return { holds, fails };
        return condition.missing
          ? { holds: diagrams.or(holds, absent), fails }
          : { holds, fails: diagrams.or(fails, absent) };
      }
    }
  }

  /** Where an answer, if there is one, says what the condition wants. */
  #said(condition: Extract<Condition, { if: "yes" | "chosen" | "compared" }>, asked: AskedNode): Cases {
    const { diagrams } = this;
    const { optional, space, variables } = asked;
    const empty = optional ? [NONE] : [];
    const branch = (values: readonly boolean[]) =>
      diagrams.branch(variables.first, [...values.map((one) => (one ? ALL : NONE)), ...empty]);
    if (condition.if === "yes") return space.is === "yes-no" ? branch([true, false]) : ALL;
    if (condition.if === "chosen") {
      const wanted = (value: string) => condition.values.includes(value);
      if (space.is === "one") return branch(space.offers.map(({ option }) => wanted(option.value)));
      if (space.is !== "many") return NONE;
      return diagrams.anyOf(
        space.offers.map(({ offered, option }, at) =>
          wanted(option.value)
            ? diagrams.and(offered, diagrams.branch(variables.first + at, [NONE, ALL]))
            : NONE,
        ),
      );
    }
    if (space.is !== "ranges" && space.is !== "rows") return NONE;
    const turn = space.scale.turn(condition.by, condition.bound);
    return branch(space.ranges.map(({ first }) => first >= turn === holdsAfter(condition.by)));
  }
}

/** What a condition reads and does not find in some of the cases. */
export function absentIn(condition: Condition, cases: Cases, truths: Truths): string | undefined {
  const { diagrams } = truths;
  for (const one of conditionsIn(condition)) {
    const { fails, holds } = truths.of(one);
    const unknown = diagrams.without(diagrams.without(cases, holds), fails);
    if (unknown === NONE) continue;
    if ("node" in one) return one.node;
    if (one.if === "derived") return absentIn(truths.derived(one.name), unknown, truths);
  }
  return undefined;
}
