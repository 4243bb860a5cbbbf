import { type Day, dayNumber, weekdayOf, yearMonthDay } from "./day.ts";
import { COVERED, DAYS_OFF, type DayOff } from "./days-off.ts";
import { easterOf } from "./easter.ts";
import { DayNotCovered } from "./not-covered.ts";

/**
 * Why a day is a statutory day off, or null where it is none, as on a Saturday: `2026-12-24` → Wigilia.
 * @throws DayNotCovered where no table says what the law is; RangeError where it is no day of the calendar
 */
export function dayOffOn(day: Day): DayOff | null {
  const { day: date, month, year } = yearMonthDay(day);
  if (day < COVERED.from || day > COVERED.until) throw new DayNotCovered(day);
  const daysAfterEaster = dayNumber(day) - dayNumber(easterOf(year));
  const falls = ({ on }: DayOff) => {
    if ("only" in on) return on.only === day;
    if ("weekday" in on) return on.weekday === weekdayOf(day);
    if ("afterEaster" in on) return on.afterEaster === daysAfterEaster;
    return on.month === month && on.day === date;
  };
  const holds = ({ validFrom, validTo }: DayOff) =>
    (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
  return DAYS_OFF.find((row) => holds(row) && falls(row)) ?? null;
}

/** Whether a day is a statutory day off; a Saturday is none. @throws as `dayOffOn` */
export function isDayOff(day: Day): boolean {
  return dayOffOn(day) !== null;
}
