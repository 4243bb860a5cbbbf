import { isRealDay } from "#core/calendar";
import type { ServiceDefinition } from "../definition.ts";
import type { Bound, Condition, Quantity } from "../expressions.ts";
import type { Kind, Node, Option, Question } from "../questions.ts";
import { conditionsIn, conditionsOf, quantitiesIn } from "./reads.ts";
import type { Place, ServiceFault, ServiceFaultCode } from "./service-fault.ts";

const ID = /^[a-z][a-z0-9-]*$/;
const VALUE = /^[a-z0-9-]+$/;

/** What can be known of the world around a definition; what is left out is not looked at. */
export interface Surroundings {
  /** Slugs of the services that there are. */
  services?: readonly string[];
  /** Slugs of the units of the office. */
  units?: readonly string[];
}

/** What may be read of a node: `group` and `information` nothing. */
type Readable = Kind | { kind: "declaration" | "repeat" | "nothing" };

interface Known {
  node: Node;
  readable: Readable;
  /** The repeat that it stands in. */
  repeat: string | null;
}

/** Names, and what is read by them. Where this finds a fault, no case can be followed yet. */
export function structureFaults(definition: ServiceDefinition, surroundings: Surroundings): ServiceFault[] {
  return new Structure(definition, surroundings).look();
}

class Structure {
  readonly faults: ServiceFault[] = [];
  readonly known = new Map<string, Known>();
  /** Ids of what stands earlier than what is being looked at. */
  readonly earlier = new Set<string>();
  repeat: string | null = null;
  readonly definition: ServiceDefinition;
  readonly surroundings: Surroundings;

  constructor(definition: ServiceDefinition, surroundings: Surroundings) {
    this.definition = definition;
    this.surroundings = surroundings;
  }

  look(): ServiceFault[] {
    const { derived, examples, fees, pages, said = {}, unit } = this.definition;
    this.lookAtUnit(unit, { part: "unit" });
    this.lookAtNames(
      ID,
      pages.map(({ id }) => [id, { page: id }]),
    );
    this.lookAtNames(
      ID,
      fees.map(({ id }) => [id, { fee: id }]),
    );
    this.lookAtNames(
      /\S/,
      examples.map(({ name }) => [name, { example: name }]),
    );
    this.lookAtNames(
      ID,
      pages.flatMap(({ id: page, nodes }) => nodes.flatMap((node) => this.enter(page, node, null))),
    );
    this.lookAtFormerNames();
    for (const [at, condition] of Object.entries(derived).entries())
      this.lookAtDerived(condition[1], { derived: condition[0] }, Object.keys(derived).slice(0, at));
    for (const name of Object.keys(said))
      if (!Object.hasOwn(derived, name)) this.fault("unknown-name", { part: "said" }, name);
    for (const { id: page, nodes, when } of pages) {
      this.condition(when, { page, part: "when" });
      for (const node of nodes) this.node(node, { page, node: node.id });
    }
    this.lookAtFees();
    this.lookAtNearby();
    for (const [deadline, { is, when }] of this.definition.deadlines.entries()) {
      this.condition(when, { deadline, part: "when" });
      if (typeof is === "object" && !(Number.isSafeInteger(is.within.count) && is.within.count >= 1))
        this.fault("kind-does-not-fit", { deadline, part: "is" }, String(is.within.count));
    }
    if (examples.length < FEWEST_EXAMPLES)
      this.fault("too-few-examples", { part: "examples" }, String(examples.length));
    return this.faults;
  }

  private fault(code: ServiceFaultCode, place: Place, about?: string): void {
    this.faults.push(about === undefined ? { code, place } : { code, place, about });
  }

  private lookAtNames(shape: RegExp, names: readonly (readonly [string, Place])[]): void {
    const seen = new Set<string>();
    for (const [name, place] of names) {
      if (!shape.test(name)) this.fault("name-malformed", place, name);
      if (seen.has(name)) this.fault("name-twice", place, name);
      seen.add(name);
    }
  }

  /** A name of an earlier version must mean one thing today. */
  private lookAtFormerNames(): void {
    const former = [...this.known].flatMap(([id, { node }]) =>
      ("formerly" in node ? (node.formerly ?? []) : []).map((name) => [name, id] as const),
    );
    const seen = new Set(this.known.keys());
    for (const [name, node] of former) {
      if (seen.has(name)) this.fault("name-twice", { node, part: "formerly" }, name);
      seen.add(name);
    }
  }

  private enter(page: string, node: Node, repeat: string | null): [string, Place][] {
    if (!this.known.has(node.id)) this.known.set(node.id, { node, readable: readableOf(node), repeat });
    const names: [string, Place][] = [[node.id, { page, node: node.id }]];
    if ("nodes" in node)
      for (const one of node.nodes)
        names.push(...this.enter(page, one, node.node === "repeat" ? node.id : null));
    return names;
  }

  private node(node: Node, place: Place): void {
    this.condition(node.when, { ...place, part: "when" });
    if ("requiredIf" in node) this.condition(node.requiredIf, { ...place, part: "requiredIf" });
    if (node.node === "question") this.question(node, place);
    if (node.node === "exit") this.onward(node.onward, { ...place, part: "onward" });
    if ("nodes" in node) {
      this.repeat = node.node === "repeat" ? node.id : null;
      for (const one of node.nodes) this.node(one, { ...place, node: one.id });
      this.repeat = null;
    }
    this.earlier.add(node.id);
  }

  private question({ answer }: Question, place: Place): void {
    if (answer.kind === "files" && this.repeat !== null) this.fault("file-in-row", place);
    if (answer.kind === "date" || answer.kind === "period")
      for (const part of ["from", "to"] as const) {
        const bound = answer[part];
        if (bound !== undefined && !isDayBound(bound)) this.fault("kind-does-not-fit", { ...place, part });
      }
    if (answer.kind === "choice" || answer.kind === "choices") this.options(answer.options, place);
  }

  private options(options: readonly Option[], place: Place): void {
    this.lookAtNames(
      VALUE,
      options.map(({ value }) => [value, { ...place, option: value }]),
    );
    const seen = new Set(options.map(({ value }) => value));
    for (const { formerly = [], value, when } of options) {
      this.condition(when, { ...place, option: value, part: "when" });
      for (const name of formerly) {
        if (seen.has(name)) this.fault("name-twice", { ...place, option: value, part: "formerly" }, name);
        seen.add(name);
      }
    }
  }

  private onward(onward: object, place: Place): void {
    const { services } = this.surroundings;
    if ("unit" in onward) this.lookAtUnit(String(onward.unit), place);
    if ("service" in onward && services && !services.includes(String(onward.service)))
      this.fault("onward-unknown", place, String(onward.service));
    if ("url" in onward && !/^https:\/\/[^\s/]+\.\S+$/.test(String(onward.url)))
      this.fault("onward-unknown", place, String(onward.url));
  }

  private lookAtUnit(unit: string, place: Place): void {
    if (this.surroundings.units && !this.surroundings.units.includes(unit))
      this.fault("onward-unknown", place, unit);
  }

  private lookAtFees(): void {
    for (const { amount, exemptions = [], id: fee, when } of this.definition.fees) {
      this.condition(when, { fee, part: "when" });
      for (const [exemption, one] of exemptions.entries())
        this.condition(one.when, { fee, exemption, part: "when" });
      if ("grosze" in amount) this.quantity(amount.grosze, { fee, part: "amount" });
    }
  }

  /** What is shown of others needs one place and one kind: neither of a row. */
  private lookAtNearby(): void {
    const { nearby } = this.definition;
    if (!nearby) return;
    this.read(nearby.place, { part: "nearby.place" }, ["place"]);
    this.read(nearby.kind, { part: "nearby.kind" }, ["choice"]);
  }

  private quantity(quantity: Quantity, place: Place): void {
    for (const one of quantitiesIn(quantity)) {
      for (const condition of conditionsOf(one)) this.condition(condition, place);
      if ("tariff" in one && !Object.hasOwn(this.definition.tariffs, one.tariff))
        this.fault("unknown-name", place, one.tariff);
      if ("answer" in one) this.read(one.answer, place, COUNTED);
      if ("chosen" in one) this.read(one.chosen, place, ["choices"]);
      if ("days" in one) this.read(one.days, place, ["period"]);
      if ("rows" in one) {
        this.read(one.rows, place, ["repeat"]);
        const of = this.known.get(one.of);
        if (!of || of.repeat !== one.rows) this.fault("unknown-name", place, one.of);
        else if (!NUMBERS.includes(of.readable.kind)) this.fault("kind-does-not-fit", place, one.of);
      }
      if ("begun" in one && !(one.each > 0)) this.fault("kind-does-not-fit", place, String(one.each));
    }
  }

  /** A derived condition may name anything; whether it stands early enough is seen where it is used. */
  private lookAtDerived(condition: Condition, place: Place, before: readonly string[]): void {
    for (const one of conditionsIn(condition)) {
      if (one.if === "derived" && !before.includes(one.name)) this.fault("unknown-name", place, one.name);
      if ("node" in one && !this.known.has(one.node)) this.fault("unknown-name", place, one.node);
      this.fits(one, place);
    }
  }

  private condition(condition: Condition | undefined, place: Place): void {
    if (!condition) return;
    for (const one of conditionsIn(condition)) {
      if (one.if === "derived") this.use(one.name, place);
      else if ("node" in one && this.read(one.node, place)) this.fits(one, place);
    }
  }

  /** Follows a derived condition to what it reads. */
  private use(name: string, place: Place): void {
    const names = Object.keys(this.definition.derived);
    const used = new Set([name]);
    for (const one of used) {
      const condition = this.definition.derived[one];
      if (!condition) this.fault("unknown-name", place, one);
      for (const part of condition ? conditionsIn(condition) : []) {
        if ("node" in part && this.known.has(part.node)) this.read(part.node, place);
        if (part.if === "derived" && names.includes(part.name)) used.add(part.name);
      }
    }
  }

  /** Whether a node may be read here, and is of one of the kinds. */
  private read(id: string, place: Place, kinds?: readonly string[]): boolean {
    const known = this.known.get(id);
    if (!known) this.fault("unknown-name", place, id);
    else if (known.repeat !== null && known.repeat !== this.repeat) this.fault("reads-row", place, id);
    else if (!this.earlier.has(id)) this.fault("reads-later", place, id);
    else if (kinds && !kinds.includes(known.readable.kind)) this.fault("kind-does-not-fit", place, id);
    else return true;
    return false;
  }

  private fits(condition: Condition, place: Place): void {
    const readable = "node" in condition ? this.known.get(condition.node)?.readable : undefined;
    if (readable && "node" in condition && !fits(condition, readable))
      this.fault("kind-does-not-fit", place, condition.node);
    if (condition.if === "chosen" && readable && "options" in readable)
      for (const value of condition.values)
        if (!readable.options.some((option) => option.value === value))
          this.fault("unknown-name", place, `${condition.node}: ${value}`);
  }
}

const FEWEST_EXAMPLES = 4;
/** Days from today that a bound may lie away: two centuries. */
const FARTHEST = 73_000;
const NUMBERS: readonly string[] = ["integer", "decimal", "money"];
const COUNTED: readonly string[] = [...NUMBERS, "repeat"];

function readableOf(node: Node): Readable {
  if (node.node === "question") return node.answer;
  if (node.node === "attachment") return { kind: "files", atMost: node.atMost };
  if (node.node === "declaration" || node.node === "repeat") return { kind: node.node };
  return { kind: "nothing" };
}

function fits(condition: Condition, { kind }: Readable): boolean {
  switch (condition.if) {
    case "given":
      return kind !== "nothing";
    case "yes":
      return kind === "yes-no" || kind === "declaration";
    case "chosen":
      return (kind === "choice" || kind === "choices") && condition.values.length > 0;
    case "compared":
      if (COUNTED.includes(kind)) return Number.isFinite(condition.bound);
      return kind === "date" && isDayBound(condition.bound);
    default:
      return true;
  }
}

function isDayBound(bound: Bound): boolean {
  if (typeof bound === "object") return Number.isInteger(bound.today) && Math.abs(bound.today) <= FARTHEST;
  return typeof bound === "string" && isRealDay(bound);
}
