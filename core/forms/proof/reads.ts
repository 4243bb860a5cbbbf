import type { Condition, Quantity } from "../expressions.ts";

/** Conditions inside a condition, itself first; what a derived one says is not looked into. */
export function* conditionsIn(condition: Condition): Generator<Condition> {
  yield condition;
  if (condition.if === "not") yield* conditionsIn(condition.of);
  if (condition.if === "all" || condition.if === "any")
    for (const one of condition.of) yield* conditionsIn(one);
}

/** Quantities inside a quantity, itself first. */
export function* quantitiesIn(quantity: Quantity): Generator<Quantity> {
  yield quantity;
  for (const one of partsOf(quantity)) yield* quantitiesIn(one);
}

/** The conditions that a quantity asks by itself. */
export function conditionsOf(quantity: Quantity): readonly Condition[] {
  return "first" in quantity ? quantity.first.map(({ when }) => when) : [];
}

function partsOf(quantity: Quantity): readonly Quantity[] {
  if ("sum" in quantity) return quantity.sum;
  if ("product" in quantity) return quantity.product;
  if ("difference" in quantity) return quantity.difference;
  if ("least" in quantity) return quantity.least;
  if ("most" in quantity) return quantity.most;
  if ("begun" in quantity) return [quantity.begun];
  if ("first" in quantity) return [...quantity.first.map(({ gives }) => gives), quantity.otherwise];
  return [];
}
