import type { Day } from "#core/calendar";
import type { ServiceDefinition } from "../definition.ts";
import type { Condition } from "../expressions.ts";
import type { Attachment, Declaration, Node, Option, Page, Question, Repeat } from "../questions.ts";
import { type AnswerSpace, type AskedNode, type Offer, sizeOf } from "./answer-space.ts";
import { comparisonsIn } from "./comparisons.ts";
import { ALL, type Cases, Diagrams, NONE } from "./decision-diagram.ts";
import { possibleAnswers } from "./possible-answers.ts";
import { countOfRows, days, rangesOf, type Scale, scaleOf } from "./ranges.ts";
import { sampleOf } from "./samples.ts";
import type { Place, ServiceFaultCode } from "./service-fault.ts";
import { absentIn, type Truth, Truths } from "./truths.ts";

/** Cases of which there must be one: a place that is reached, a condition that holds. */
export interface Claim {
  /** What it is called where there is none; null where that is no fault. */
  code: ServiceFaultCode | null;
  place: Place;
  cases: Cases;
  /** Where that one is not met, it says nothing new that this one is not. */
  under: Claim | null;
  /** Where a person sees that it is not met, and the variables that matter for it. */
  seen?: { cases: Cases; before: number };
}

/** Cases of which there may be none. */
export interface Refusal {
  code: ServiceFaultCode;
  place: Place;
  about?: string;
  cases: Cases;
  /** Only variables before this one matter: what comes later on the form is not reached. */
  before: number;
}

/**
 * All the cases that a form may be in on a day, at once. Whether a node is visible is a set of cases over the answers to
 * what stands earlier; every one of them is a way on which all that was asked before is answered validly.
 */
export class AllCases {
  readonly diagrams: Diagrams;
  readonly truths: Truths;
  readonly asked: AskedNode[] = [];
  readonly claims: Claim[] = [];
  readonly refusals: Refusal[] = [];
  /** Cases that come to the end of the form, with something to send. */
  readonly finished: Cases;
  /** Cases that end in an exit, by its id. */
  readonly exits = new Map<string, Cases>();
  variables = 0;
  readonly today: Day;
  readonly definition: ServiceDefinition;
  readonly #comparisons: ReturnType<typeof comparisonsIn>;
  /** Neither ended by an exit nor stuck so far. */
  #going: Cases = ALL;

  constructor(definition: ServiceDefinition, today: Day, diagrams = new Diagrams()) {
    this.definition = definition;
    this.today = today;
    this.diagrams = diagrams;
    this.truths = new Truths(diagrams, definition.derived);
    this.#comparisons = comparisonsIn(definition);
    for (const page of definition.pages) this.#page(page);
    this.finished = this.#going;
    for (const [derived, condition] of Object.entries(definition.derived)) {
      const claim = this.claim("never-holds", { derived }, this.truths.of(condition).holds, null);
      this.#askParts(condition, ALL, { derived, part: "is" }, claim);
    }
  }

  /** Cases that end in an exit. */
  get ended(): Cases {
    return this.diagrams.anyOf(this.exits.values());
  }

  /** Those of the cases that can be: what the variables of their answers say can be answered. */
  possible(cases: Cases): Cases {
    let possible = cases;
    const variables = this.diagrams.variablesOf(cases);
    for (let at = this.asked.length - 1; at >= 0 && possible !== NONE; at--) {
      const { valid, variables: own } = this.asked[at]!;
      if (valid === ALL || !hasOf(variables, own)) continue;
      possible = this.diagrams.and(possible, valid);
      for (const variable of this.diagrams.variablesOf(valid)) variables.add(variable);
    }
    return possible;
  }

  claim(code: ServiceFaultCode | null, place: Place, cases: Cases, under: Claim | null): Claim {
    const claim: Claim = { code, place, cases, under };
    this.claims.push(claim);
    return claim;
  }

  refuse(code: ServiceFaultCode, place: Place, cases: Cases, about?: string): void {
    if (cases === NONE) return;
    const refusal = { code, place, cases, before: this.variables };
    this.refusals.push(about === undefined ? refusal : { ...refusal, about });
  }

  /** A condition where it is asked; refused where it may be asked without an answer to what it reads. */
  ask(condition: Condition | undefined, within: Cases, place: Place, under: Claim | null): Truth {
    if (!condition) return { holds: ALL, fails: NONE };
    const truth = this.truths.of(condition);
    const unknown = this.possible(
      this.diagrams.without(this.diagrams.without(within, truth.holds), truth.fails),
    );
    if (unknown !== NONE)
      this.refuse("absent-unsaid", place, unknown, absentIn(condition, unknown, this.truths));
    this.#askParts(condition, within, place, under);
    return truth;
  }

  /** Each alternative must hold in some case. */
  #askParts(condition: Condition, within: Cases, place: Place, under: Claim | null): void {
    if (condition.if === "not") this.#askParts(condition.of, within, place, under);
    if (condition.if !== "all" && condition.if !== "any") return;
    for (const [at, one] of condition.of.entries()) {
      const inside = { ...place, part: `${place.part}.${at}` };
      if (condition.if === "any")
        this.claim("never-holds", inside, this.diagrams.and(within, this.truths.of(one).holds), under);
      this.#askParts(one, within, inside, under);
    }
  }

  /** Where a condition of a thing holds, what is left out where it has none. */
  #where(condition: Condition | undefined, within: Cases, place: Place, under: Claim | null): Cases {
    if (!condition) return within;
    const { holds } = this.ask(condition, within, { ...place, part: "when" }, under);
    this.claim("always-holds", { ...place, part: "when" }, this.diagrams.without(within, holds), under);
    return this.diagrams.and(within, holds);
  }

  #page({ id, nodes, when }: Page): void {
    const place = { page: id };
    const visible = this.#where(when, this.#going, place, null);
    const claim = this.claim("unreachable", place, shows(nodes) ? visible : NONE, null);
    for (const node of nodes) this.#node(node, { ...place, node: node.id }, visible, claim, null);
  }

  #node(node: Node, place: Place, around: Cases, above: Claim, repeat: string | null): void {
    const visible = this.#where(node.when, this.diagrams.and(around, this.#going), place, above);
    const shown = node.node === "group" && !shows(node.nodes) ? NONE : visible;
    const claim = this.claim("unreachable", place, shown, above);
    switch (node.node) {
      case "information":
        return;
      case "exit":
        this.exits.set(node.id, visible);
        this.#going = this.diagrams.without(this.#going, visible);
        return;
      case "group":
        for (const one of node.nodes) this.#node(one, { ...place, node: one.id }, visible, claim, repeat);
        return;
      case "repeat":
        this.#repeat(node, place, visible, claim);
        return;
      default:
        this.#asks(node, place, visible, claim, repeat);
    }
  }

  #asks(
    node: Question | Attachment | Declaration,
    place: Place,
    visible: Cases,
    under: Claim,
    repeat: string | null,
  ): void {
    const needed = this.ask(node.requiredIf, visible, { ...place, part: "requiredIf" }, under).holds;
    const required = this.diagrams.and(visible, needed);
    if (node.requiredIf && !isNever(node.requiredIf))
      this.claim("never-holds", { ...place, part: "requiredIf" }, required, under);
    const space = this.#space(node, place, visible, under);
    this.#enter(
      { node, place, repeat, visible, required, space, optional: node.requiredIf !== undefined },
      under,
    );
  }

  #space(node: Question | Attachment | Declaration, place: Place, visible: Cases, under: Claim): AnswerSpace {
    if (node.node === "declaration") return { is: "plain", raw: "yes" };
    if (node.node === "attachment")
      return { is: "plain", raw: sampleOf({ kind: "files", atMost: node.atMost }) };
    const { answer } = node;
    switch (answer.kind) {
      case "choice":
      case "choices": {
        const offers = answer.options.map((option) => this.#offer(option, place, visible, under));
        if (answer.kind === "choice") return { is: "one", offers };
        const { atLeast = 1, atMost = offers.length } = answer;
        return { is: "many", offers, atLeast: Math.max(atLeast, 1), atMost };
      }
      case "yes-no":
        return { is: "yes-no" };
      case "integer":
      case "decimal":
      case "money":
      case "date":
        return this.#counted("ranges", node.id, scaleOf(answer, this.today));
      case "period": {
        const { limits, typed, usual } = days(answer, this.today);
        const day = typed(Math.min(Math.max(limits.first, usual), limits.last));
        const none = limits.first > limits.last || (answer.longestDays ?? 1) < 1;
        return { is: "plain", raw: none ? null : { from: day, to: day } };
      }
      default:
        return { is: "plain", raw: sampleOf(answer) };
    }
  }

  #offer(option: Option, place: Place, visible: Cases, under: Claim): Offer {
    const at = { ...place, option: option.value };
    if (!option.when) return { option, offered: ALL };
    const offered = this.ask(option.when, visible, { ...at, part: "when" }, under).holds;
    this.claim("always-holds", { ...at, part: "when" }, this.diagrams.without(visible, offered), under);
    return { option, offered };
  }

  #counted(is: "ranges" | "rows", id: string, scale: Scale, more: readonly number[] = []): AnswerSpace {
    const turns = (this.#comparisons.get(id) ?? []).map(({ bound, by }) => scale.turn(by, bound));
    return { is, ranges: rangesOf(scale.limits, [...more, ...turns]), scale };
  }

  #repeat(node: Repeat, place: Place, visible: Cases, under: Claim): void {
    const space = this.#counted("rows", node.id, countOfRows(node.atLeast, node.atMost), [1]);
    const asked = this.#enter(
      { node, place, repeat: null, visible, required: visible, space, optional: false },
      under,
    );
    // One row stands for all: what its questions leave over of the cases is what some row leaves over.
    const filled = this.diagrams.and(visible, this.truths.rows(asked));
    for (const one of node.nodes) this.#node(one, { ...place, node: one.id }, filled, under, node.id);
  }

  /** Gives a node its variables, and knows from then on what conditions read of it. */
  #enter(node: Omit<AskedNode, "answered" | "variables" | "valid">, under: Claim): AskedNode {
    const { optional, place, required, space, visible } = node;
    const { diagrams } = this;
    const first = this.variables;
    const end = space.is === "many" ? first + space.offers.length : first + 1;
    this.variables = end;
    const { answerable, given, valid } = possibleAnswers(diagrams, node, first);
    const asked = { ...node, answered: diagrams.and(visible, given), variables: { first, end }, valid };
    this.asked.push(asked);
    this.truths.know(asked);

    const size = sizeOf(space) + (optional && space.is !== "many" ? 1 : 0);
    const has = (variable: number, value: number) =>
      diagrams.and(
        asked.answered,
        diagrams.branch(
          variable,
          range(Math.max(size, 1), (at) => (at === value ? ALL : NONE)),
        ),
      );
    const can = diagrams.and(asked.answered, answerable);
    const answerClaim = this.claim("never-answerable", place, can, under);
    answerClaim.seen = { cases: visible, before: first };
    if (space.is === "one" || space.is === "many")
      for (const [at, { offered, option }] of space.offers.entries()) {
        const chosen = space.is === "one" ? has(first, at) : has(first + at, 1);
        this.claim(
          "unreachable",
          { ...place, option: option.value },
          diagrams.and(chosen, offered),
          answerClaim,
        );
      }
    else if (space.is !== "plain")
      for (let at = 0; at < sizeOf(space); at++)
        this.claim(null, { ...place, part: `answer.${at}` }, has(first, at), answerClaim);
    if (optional)
      this.claim(null, { ...place, part: "empty" }, diagrams.without(visible, asked.answered), under);

    const stuck = diagrams.without(required, answerable);
    if (stuck !== NONE) this.refusals.push({ code: "dead-end", place, cases: stuck, before: first });
    this.#going = diagrams.without(this.#going, stuck);
    return asked;
  }
}

/** A page or group is shown where something in it is; that nothing ever is, is told of what stands in it. */
const shows = (nodes: readonly Node[]) => nodes.length > 0;

/** How a definition says that something may always be left empty. */
const isNever = (condition: Condition) => condition.if === "not" && condition.of.if === "always";

const range = <T>(size: number, of: (at: number) => T): T[] =>
  Array.from({ length: size }, (_, at) => of(at));

function hasOf(variables: ReadonlySet<number>, { end, first }: { first: number; end: number }): boolean {
  for (let variable = first; variable < end; variable++) if (variables.has(variable)) return true;
  return false;
}
