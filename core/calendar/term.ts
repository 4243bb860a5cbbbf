import { type Day, dayNumber, dayOfNumber, daysInMonth, numberOf, yearMonthDay } from "./day.ts";
import { COVERED } from "./days-off.ts";
import { DayNotCovered } from "./not-covered.ts";

/** A length of time as the law gives it, for example `{ unit: "days", count: 14 }`. The count is whole, 1 or more. */
export interface Term {
  unit: "days" | "weeks" | "months" | "years";
  count: number;
}

/**
 * Where a term ends by its length alone, whatever day that is (art. 57 §§ 1–3a KPA). The day of the event is not counted.
 * @throws DayNotCovered, RangeError where the day or the term is none
 */
export function countTerm(from: Day, { count, unit }: Term): Day {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`Not a count of ${unit}: ${count}`);
  const { day, month, year } = yearMonthDay(from);
  if (from < COVERED.from) throw new DayNotCovered(from);
  // A year without the day has only lost 29 February: the day before it is the last of that month, too.
  const sameDayIn = (months: number) =>
    numberOf(year, month + months, Math.min(day, daysInMonth(year, month + months)));
  const number = {
    days: () => dayNumber(from) + count,
    weeks: () => dayNumber(from) + 7 * count,
    months: () => sameDayIn(count),
    years: () => sameDayIn(12 * count),
  }[unit]();
  if (!(number <= dayNumber(COVERED.until))) throw new DayNotCovered(null);
  return dayOfNumber(number);
}
