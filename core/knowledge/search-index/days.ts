import type { Day } from "../types.ts";

const MS_A_DAY = 86_400_000;

/** Ends of an open period: the least and greatest day that the column holds. */
export const ALWAYS_BEFORE = -2_147_483_648;
export const ALWAYS_AFTER = 2_147_483_647;

/** Days since 1970-01-01. @throws RangeError when it is not a day of the calendar in the form `YYYY-MM-DD`. */
export function dayNumber(day: Day): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`Not a day: ${JSON.stringify(day)}`);
  return time / MS_A_DAY;
}
