import { dayNumber } from "./days.ts";
import type { IndexQuery } from "./types.ts";

/**
 * A value as a text literal of the filter language. Only the quote means anything inside quotes there,
 * a backslash does not; every value of a filter goes through here.
 */
function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** `column IN (…)`; of nothing nothing is true. */
export function isOneOf(column: string, values: readonly string[]): string {
  return values.length > 0 ? `${column} IN (${values.map(literal).join(", ")})` : "false";
}

/** What a searcher may be shown, as a filter that runs before the ranking. */
export function filterOf({ sight, asOf, unit, language }: Omit<IndexQuery, "text" | "limit">): string {
  const open = isOneOf("visibility", sight.internal ? ["public", "internal"] : ["public"]);
  const own = `(visibility = 'unit' AND ${isOneOf("unit", sight.units)})`;
  const day = dayNumber(asOf);
  return [
    sight.units.length > 0 ? `(${open} OR ${own})` : open,
    `valid_from <= ${day}`,
    `valid_to >= ${day}`,
    ...(unit === undefined ? [] : [`unit = ${literal(unit)}`]),
    ...(language === undefined ? [] : [`language = ${literal(language)}`]),
  ].join(" AND ");
}
