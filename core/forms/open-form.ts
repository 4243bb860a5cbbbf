import { compileCondition, compileQuantity, type Measure, type Names, type Test } from "./compile.ts";
import type { Deadline, Fee, ServiceDefinition } from "./definition.ts";
import type { Condition } from "./expressions.ts";
import type { Node, Option, Page } from "./questions.ts";

/** A node with its conditions as functions. */
export interface Step {
  node: Node;
  when: Test | null;
  requiredIf: Test | null;
  /** Conditions of options, by value; null where all are always offered. */
  options: ReadonlyMap<string, Test | null> | null;
  /** Whether one of the options has a condition. */
  varies: boolean;
  inside: readonly Step[];
}

export interface PageSteps {
  page: Page;
  when: Test | null;
  steps: readonly Step[];
}

export interface FeeStep {
  fee: Fee;
  when: Test | null;
  grosze: Measure | null;
  exemptions: readonly { exemption: NonNullable<Fee["exemptions"]>[number]; when: Test }[];
}

/** A definition made ready to be evaluated. Opening costs about as much as ten evaluations; keep what was opened. */
export interface Form {
  definition: ServiceDefinition;
  pages: readonly PageSteps[];
  fees: readonly FeeStep[];
  deadlines: readonly { deadline: Deadline; when: Test | null }[];
}

/** Opens a definition. Throws an Error where a derived condition or a tariff is named that is not there. */
export function openForm(definition: ServiceDefinition): Form {
  const opened = new Map<string, Test | null>();
  const repeats = new Set(
    definition.pages.flatMap(({ nodes }) => nodes.flatMap((one) => (one.node === "repeat" ? [one.id] : []))),
  );
  /** In whatever order they stand: a definition that was kept or sent as JSON has its own. */
  const derived = (name: string): Test | null => {
    const known = opened.get(name);
    const condition = Object.hasOwn(definition.derived, name) ? definition.derived[name] : undefined;
    if (known !== undefined || condition === undefined) return known ?? null;
    // What reads itself finds nothing.
    opened.set(name, null);
    const test = compileCondition(condition, names);
    opened.set(name, test);
    return test;
  };
  const names: Names = { derived, tariffs: definition.tariffs, repeats };
  for (const name of Object.keys(definition.derived)) derived(name);
  const test = (condition: Condition | undefined) => (condition ? compileCondition(condition, names) : null);

  const optionsOf = (options: readonly Option[]) =>
    new Map(options.map(({ value, when }): [string, Test | null] => [value, test(when)]));
  const stepOf = (node: Node): Step => {
    const choice =
      node.node === "question" && (node.answer.kind === "choice" || node.answer.kind === "choices")
        ? optionsOf(node.answer.options)
        : null;
    return {
      node,
      when: test(node.when),
      requiredIf: "requiredIf" in node ? test(node.requiredIf) : null,
      options: choice,
      varies: choice !== null && [...choice.values()].some((one) => one !== null),
      inside: "nodes" in node ? node.nodes.map(stepOf) : [],
    };
  };

  return {
    definition,
    pages: definition.pages.map((page) => ({
      page,
      when: test(page.when),
      steps: page.nodes.map(stepOf),
    })),
    fees: definition.fees.map((fee) => ({
      fee,
      when: test(fee.when),
      grosze: "grosze" in fee.amount ? compileQuantity(fee.amount.grosze, names) : null,
      exemptions: (fee.exemptions ?? []).map((exemption) => ({
        exemption,
        when: compileCondition(exemption.when, names),
      })),
    })),
    deadlines: definition.deadlines.map((deadline) => ({ deadline, when: test(deadline.when) })),
  };
}
