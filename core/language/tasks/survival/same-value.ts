import type { StatedValue } from "./stated-values.ts";

const MONTHS_IN_YEAR = 12;

/** The spelling by which two values are compared: years are months, and of an article the numbers count across languages. */
function spelling({ kind, value }: StatedValue, across: boolean): string {
  const years = kind === "term" ? /^([\d.]+) years?$/.exec(value) : null;
  if (years) return `term ${Number(years[1]) * MONTHS_IN_YEAR} months`;
  if (value === "1 month") return "term 1 months";
  if (kind === "article" && across) return `article ${value.replace(/[^\da-z]+|[a-z]{3,}/gi, " ").trim()}`;
  return `${kind} ${value}`;
}

const numberIn = ({ value }: StatedValue) => /^\d[\d.]*/.exec(value)?.[0] ?? null;

/** What may be said of a date without saying another: its day without the year, its month, its year. */
function partsOf({ kind, value }: StatedValue): string[] {
  if (kind !== "date") return [];
  const [, year, month] = /^(\d{4}|-)-(\d{2})/.exec(value) ?? [];
  return [
    `date -${value.slice(value.indexOf("-", 1))}`,
    `date ${year}-${month}`,
    `month --${month}`,
    `number ${year}`,
  ];
}

/** The values of one text, asked about the values of another. */
export function valuesAmong(values: readonly StatedValue[], across: boolean) {
  const exact = new Set(values.map((value) => spelling(value, across)));
  const parts = new Set(values.flatMap(partsOf));
  const numbers = new Set(values.flatMap((value) => numberIn(value) ?? []));
  const isNumber = ({ kind }: StatedValue) => kind === "number";
  return {
    /** Whether the same is stated. */
    has: (value: StatedValue) =>
      exact.has(spelling(value, across)) || (isNumber(value) && numbers.has(numberIn(value) ?? "")),
    /** Whether the same or more is stated. */
    bears: (value: StatedValue) =>
      exact.has(spelling(value, across)) ||
      parts.has(spelling(value, across)) ||
      (isNumber(value) && !value.value.endsWith("%") && numbers.has(value.value)),
  };
}
