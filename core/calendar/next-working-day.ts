import { addDays, type Day, weekdayOf } from "./day.ts";
import { isDayOff } from "./day-off-on.ts";

const SATURDAY = 6;

/** Whether a term may end on a day: it is neither a day off nor a Saturday (art. 57 § 4 KPA). */
export function isWorkingDay(day: Day): boolean {
  return !isDayOff(day) && weekdayOf(day) !== SATURDAY;
}

/**
 * The first day after this one that is neither a day off nor a Saturday: `2026-12-23` → `2026-12-28`.
 * @throws DayNotCovered where the table of days off ends before it
 */
export function nextWorkingDay(day: Day): Day {
  const next = addDays(day, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}
