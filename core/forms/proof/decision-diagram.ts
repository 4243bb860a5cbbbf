/** A set of cases, as the number of a node: 0 holds none of them, 1 all of them. Equal sets have equal numbers. */
export type Cases = number;
export const NONE: Cases = 0;
export const ALL: Cases = 1;

/** What is known of a case: the value of each variable that matters. */
export type Assignment = Map<number, number>;

/** The conditions of a definition are entangled beyond what can be looked through. */
export class TooEntangled extends Error {
  override name = "TooEntangled";
}

/** The proof of a thousand nested questions needs a quarter of them. */
const MOST_NODES = 150_000;
/** Two numbers of nodes in one exact number. */
const SHIFT = 2 ** 26;

/**
 * Decision diagrams over variables of finitely many values: sets of cases that share what they have in common. The
 * variable with the highest number is asked first: what a later question adds stands upon what the earlier ones say,
 * so a thousand nested questions need a thousand nodes.
 */
export class Diagrams {
  readonly #variables: number[] = [-1, -1];
  readonly #branches: (readonly Cases[])[] = [[], []];
  readonly #numbers = new Map<string, Cases>();
  readonly #products = new Map<number, Cases>();
  readonly #complements = new Map<Cases, Cases>();
  readonly #mostNodes: number;

  constructor(mostNodes = MOST_NODES) {
    this.#mostNodes = mostNodes;
  }

  /** The cases of `branches[value]` where the variable has the value. */
  branch(variable: number, branches: readonly Cases[]): Cases {
    const [first] = branches;
    if (branches.every((one) => one === first)) return first ?? NONE;
    const key = `${variable}:${branches.join(",")}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#variables.length;
    if (number > this.#mostNodes) throw new TooEntangled("The conditions depend on too much at once");
    this.#variables.push(variable);
    this.#branches.push(branches);
    this.#numbers.set(key, number);
    return number;
  }

  and(a: Cases, b: Cases): Cases {
    if (a === NONE || b === NONE) return NONE;
    if (a === ALL || a === b) return b;
    if (b === ALL) return a;
    const key = a < b ? a * SHIFT + b : b * SHIFT + a;
    const known = this.#products.get(key);
    if (known !== undefined) return known;
    const product = this.#branchwise(a, b);
    this.#products.set(key, product);
    return product;
  }

  #branchwise(a: Cases, b: Cases): Cases {
    const [ofA, ofB] = [this.#variables[a]!, this.#variables[b]!];
    const [partsA, partsB] = [this.#branches[a]!, this.#branches[b]!];
    if (ofA > ofB)
      return this.branch(
        ofA,
        partsA.map((part) => this.and(part, b)),
      );
    if (ofB > ofA)
      return this.branch(
        ofB,
        partsB.map((part) => this.and(a, part)),
      );
    return this.branch(
      ofA,
      partsA.map((part, value) => this.and(part, partsB[value]!)),
    );
  }

  not(a: Cases): Cases {
    if (a <= ALL) return a === NONE ? ALL : NONE;
    const known = this.#complements.get(a);
    if (known !== undefined) return known;
    const complement = this.branch(
      this.#variables[a]!,
      this.#branches[a]!.map((part) => this.not(part)),
    );
    this.#complements.set(a, complement);
    this.#complements.set(complement, a);
    return complement;
  }

  or(a: Cases, b: Cases): Cases {
    return this.not(this.and(this.not(a), this.not(b)));
  }

  allOf(sets: Iterable<Cases>): Cases {
    let cases: Cases = ALL;
    for (const set of sets) cases = this.and(cases, set);
    return cases;
  }

  anyOf(sets: Iterable<Cases>): Cases {
    let cases: Cases = NONE;
    for (const set of sets) cases = this.or(cases, set);
    return cases;
  }

  without(a: Cases, b: Cases): Cases {
    return this.and(a, this.not(b));
  }

  /** The variables that decide whether a case belongs to the set. */
  variablesOf(a: Cases): Set<number> {
    const seen = new Set<Cases>();
    const variables = new Set<number>();
    const open = [a];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at <= ALL || seen.has(at)) continue;
      seen.add(at);
      variables.add(this.#variables[at]!);
      open.push(...this.#branches[at]!);
    }
    return variables;
  }

  /** Whether a case belongs to the set. A variable that is not known counts as its first value. */
  holds(a: Cases, known: Assignment): boolean {
    let at = a;
    while (at > ALL) at = this.#branches[at]![known.get(this.#variables[at]!) ?? 0]!;
    return at === ALL;
  }

  /** The values that put a case into the set at the least cost, beside what is known of it; null where none do. */
  cheapest(
    a: Cases,
    known: Assignment,
    cost: (variable: number, value: number) => number,
  ): Assignment | null {
    const best = new Map<Cases, { value: number; cost: number }>();
    const search = (at: Cases): number => {
      if (at <= ALL) return at === ALL ? 0 : Number.POSITIVE_INFINITY;
      const found = best.get(at);
      if (found) return found.cost;
      const variable = this.#variables[at]!;
      const fixed = known.get(variable);
      let choice = { value: 0, cost: Number.POSITIVE_INFINITY };
      for (const [value, part] of this.#branches[at]!.entries()) {
        if (fixed !== undefined && fixed !== value) continue;
        const total = search(part) + (fixed === undefined ? cost(variable, value) : 0);
        if (total < choice.cost) choice = { value, cost: total };
      }
      best.set(at, choice);
      return choice.cost;
    };
    if (search(a) === Number.POSITIVE_INFINITY) return null;
    const values: Assignment = new Map();
    for (let at = a; at > ALL; ) {
      const { value } = best.get(at)!;
      values.set(this.#variables[at]!, value);
      at = this.#branches[at]![value]!;
    }
    return values;
  }
}
