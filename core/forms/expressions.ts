/**
 * What a form may compute: data, not code, so the hash of a definition says everything, and the proof can look into
 * it. A condition reads only nodes that stand earlier. One that may be absent (not visible there, or left empty) must
 * say by `missing` what its absence means.
 */
export type Condition =
  | { if: "always" }
  | { if: "all" | "any"; of: readonly Condition[] }
  | { if: "not"; of: Condition }
  /** A derived condition of the definition, by its name. */
  | { if: "derived"; name: string }
  /** There is a valid answer. Never itself missing. */
  | { if: "given"; node: string }
  /** A yes-no question or a declaration is answered with yes. */
  | { if: "yes"; node: string; missing?: boolean }
  /** A choice of one is one of the values; of a choice of many, at least one of them is chosen. */
  | { if: "chosen"; node: string; values: readonly string[]; missing?: boolean }
  /** An integer, decimal, amount (grosze), date, or the number of rows, beside a bound. */
  | { if: "compared"; node: string; by: Comparison; bound: Bound; missing?: boolean };

export type Comparison = "<" | "<=" | ">" | ">=";

/** A number, a day `YYYY-MM-DD`, or a number of days from the day that counts (0 is that day itself). */
export type Bound = number | string | { today: number };

/** A number: for fees in grosze, whole; a share of a grosz is rounded half up at the very end. */
export type Quantity =
  | { number: number }
  /** An integer, decimal or amount that was answered; of a repeat, the number of its rows. */
  | { answer: string; missing?: number }
  /** The number of options chosen in a choice of many. */
  | { chosen: string }
  /** The sum over the rows of a repeat of one of its numbers. */
  | { rows: string; of: string }
  /** Days of a period, both ends counted. */
  | { days: string; missing?: number }
  /** The value of a tariff on the day that counts. */
  | { tariff: string }
  | { sum: readonly Quantity[] }
  | { product: readonly Quantity[] }
  | { difference: readonly [Quantity, Quantity] }
  | { least: readonly Quantity[] }
  | { most: readonly Quantity[] }
  /** Divided and rounded up to a whole number, for "every month begun". The divisor is a number above 0. */
  | { begun: Quantity; each: number }
  /** The first whose condition holds. */
  | { first: readonly { when: Condition; gives: Quantity }[]; otherwise: Quantity };

export const always: Condition = { if: "always" };
export const all = (...of: Condition[]): Condition => ({ if: "all", of });
export const any = (...of: Condition[]): Condition => ({ if: "any", of });
export const not = (of: Condition): Condition => ({ if: "not", of });
export const derived = (name: string): Condition => ({ if: "derived", name });
export const given = (node: string): Condition => ({ if: "given", node });
/** `missing` is what holds where the question was not asked or not answered. */
export const yes = (node: string, missing?: boolean): Condition => ({ if: "yes", node, ...absent(missing) });
export const no = (node: string, missing?: boolean): Condition =>
  not(yes(node, missing === undefined ? undefined : !missing));
export const chosen = (node: string, values: string | readonly string[], missing?: boolean): Condition => ({
  if: "chosen",
  node,
  values: typeof values === "string" ? [values] : values,
  ...absent(missing),
});
export const compared = (node: string, by: Comparison, bound: Bound, missing?: boolean): Condition => ({
  if: "compared",
  node,
  by,
  bound,
  ...absent(missing),
});

function absent(missing: boolean | undefined): { missing?: boolean } {
  return missing === undefined ? {} : { missing };
}
