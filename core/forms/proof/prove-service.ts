import type { Day } from "#core/calendar";
import type { ServiceDefinition } from "../definition.ts";
import { type Form, openForm } from "../open-form.ts";
import { agrees, isWhole } from "./agreement.ts";
import { AllCases, type Claim, type Refusal } from "./all-cases.ts";
import { daysThatDiffer, firstDay } from "./days-that-differ.ts";
import { NONE, TooEntangled } from "./decision-diagram.ts";
import { lookAtDues } from "./dues.ts";
import { exampleFaults } from "./examples.ts";
import { type Pick, pathOf, wayInto } from "./paths.ts";
import type { Path, ServiceFault, ServiceFaultCode } from "./service-fault.ts";
import { type Surroundings, structureFaults } from "./structure.ts";
import { tariffFaults } from "./tariffs.ts";
import { missingTexts } from "./texts.ts";
import { type Witness, witnessesOf } from "./witnesses.ts";

export interface Proof {
  /** Nothing of this kind may be left for a service to be published. */
  faults: readonly ServiceFault[];
  /** Worth a look: conditions that hold wherever they are asked. */
  warnings: readonly ServiceFault[];
  /** Whole cases that together show every node, branch, option, exit, fee and deadline that can be shown. */
  witnesses: readonly Witness[];
  /** The days that were followed: each stands for those up to the next. */
  days: readonly Day[];
  /** How many nodes the form has, those in groups and rows included. */
  nodes: number;
}

/** Of names and tables: where one is wrong, no case can be followed. */
const BLOCKING: ReadonlySet<ServiceFaultCode> = new Set([
  "name-malformed",
  "name-twice",
  "unknown-name",
  "reads-later",
  "reads-row",
  "kind-does-not-fit",
]);

/**
 * Shows what a definition promises, for all cases and for every day from a first one on, or the shortest path to each
 * place where it does not hold. Without `from` the first day is the first that all its tariffs cover and its examples tell of.
 */
export function proveService(
  definition: ServiceDefinition,
  around: Surroundings & { from?: Day } = {},
): Proof {
  const faults = unlike([
    ...structureFaults(definition, around),
    ...missingTexts(definition),
    ...tariffFaults(definition),
  ]);
  const nodes = countNodes(definition);
  if (faults.some(({ code }) => BLOCKING.has(code))) return { faults, ...NOTHING, nodes };
  const days = daysThatDiffer(definition, around.from ?? firstDay(definition));
  const proving = new Proving(definition);
  try {
    for (const day of days) proving.follow(day);
  } catch (error) {
    if (!(error instanceof TooEntangled)) throw error;
    const entangled: ServiceFault = { code: "too-entangled", place: { part: "pages" } };
    return { faults: [...faults, entangled, ...exampleFaults(definition)], ...NOTHING, nodes };
  }
  const { shown, unmet, witnesses } = proving;
  const claimed = unmet();
  return {
    faults: [
      ...faults,
      ...claimed.filter(({ code }) => code !== "always-holds"),
      // What can never be answered is a dead end wherever it is asked.
      ...shown.filter(
        ({ code, place }) =>
          code !== "dead-end" ||
          !claimed.some(
            (one) => one.code === "never-answerable" && keyOf("", one.place) === keyOf("", place),
          ),
      ),
      ...exampleFaults(definition),
    ],
    warnings: claimed.filter(({ code }) => code === "always-holds"),
    witnesses,
    days,
    nodes,
  };
}

const NOTHING = { warnings: [], witnesses: [], days: [] } as const;

const countNodes = ({ pages }: ServiceDefinition) =>
  pages
    .flatMap(({ nodes }) => nodes)
    .reduce((count, node) => count + 1 + ("nodes" in node ? node.nodes.length : 0), 0);

/** Whole cases that together show all that a definition can show, for browser tests and the preview. */
export function witnesses(definition: ServiceDefinition, from?: Day): readonly Witness[] {
  return proveService(definition, from === undefined ? {} : { from }).witnesses;
}

class Proving {
  readonly witnesses: Witness[] = [];
  readonly shown: ServiceFault[] = [];
  readonly definition: ServiceDefinition;
  readonly form: Form;
  /** Claims that no day has met, and those that no witness has shown. */
  readonly #open = new Map<string, Claim & { path?: Path }>();
  readonly #known = new Set<string>();
  readonly #refused = new Set<string>();
  readonly #met = new Set<string>();
  readonly #witnessed = new Set<string>();

  constructor(definition: ServiceDefinition) {
    this.definition = definition;
    this.form = openForm(definition);
  }

  follow(day: Day): void {
    const cases = new AllCases(this.definition, day);
    lookAtDues(cases);
    const unshown = new Map<string, Claim>();
    for (const claim of cases.claims) {
      const key = keyOf(claim.code ?? "", claim.place);
      if (!this.#witnessed.has(key)) unshown.set(key, claim);
      if (this.#met.has(key)) continue;
      if (cases.possible(claim.cases) !== NONE) this.#met.add(key);
      else if (!this.#known.has(key)) this.#open.set(key, this.#seen(cases, claim));
      this.#known.add(key);
    }
    for (const refusal of cases.refusals) this.#refuse(cases, refusal);
    const before = new Set(unshown.keys());
    for (const witness of witnessesOf(cases, unshown)) {
      this.witnesses.push(witness);
      if (!isWhole(this.form, witness)) this.#disagrees(witness);
    }
    for (const key of before) if (!unshown.has(key)) this.#witnessed.add(key);
  }

  /** Claims that no case of any day meets, without those that follow from another one. */
  readonly unmet = (): ServiceFault[] => {
    const met = (claim: Claim) => this.#met.has(keyOf(claim.code ?? "", claim.place));
    const follows = ({ under }: Claim): boolean => under !== null && (!met(under) || follows(under));
    return [...this.#open].flatMap(([key, claim]) => {
      const { code, path, place } = claim;
      if (code === null || this.#met.has(key) || follows(claim)) return [];
      return [path ? { code, place, path } : { code, place }];
    });
  };

  #seen(cases: AllCases, claim: Claim): Claim & { path?: Path } {
    const way = claim.seen ? wayInto(cases, claim.seen.cases, claim.seen.before) : null;
    return way ? { ...claim, path: pathOf(cases, way) } : claim;
  }

  #refuse(cases: AllCases, { about, before, cases: set, code, place }: Refusal): void {
    const key = keyOf(code, place, about);
    if (this.#refused.has(key)) return;
    const way = wayInto(cases, set, before);
    if (!way) return;
    this.#refused.add(key);
    const fault: ServiceFault = about === undefined ? { code, place } : { code, place, about };
    const paths = picks(code).map((pick) => pathOf(cases, way, pick));
    const path = paths.find((one) => agrees(this.form, fault, one));
    this.shown.push({ ...fault, path: path ?? paths[0]! });
    // That an amount falls below zero may be shown by no single pick; that it cannot is for the definition to say.
    if (!path && code !== "fee-negative") this.#disagrees(paths[0]!, fault);
  }

  #disagrees({ answers, day }: { answers: Path["answers"]; day: Day }, fault?: ServiceFault): void {
    this.shown.push({
      code: "proof-disagrees",
      place: fault?.place ?? {},
      ...(fault ? { about: fault.code } : {}),
      path: { day, steps: [], answers },
    });
  }
}

/** How to answer with a number: the usual one, and for amounts the ends of what is possible. */
function picks(code: ServiceFaultCode): Pick[] {
  const usual: Pick = ({ first, last }, wanted) => Math.min(Math.max(first, wanted), last);
  return code === "fee-negative" ? [({ last }) => last, ({ first }) => first, usual] : [usual];
}

const keyOf = (code: string, place: object, about = "") => `${code} ${JSON.stringify(place)} ${about}`;

function unlike(faults: readonly ServiceFault[]): ServiceFault[] {
  return [...new Map(faults.map((fault) => [keyOf(fault.code, fault.place, fault.about), fault])).values()];
}
