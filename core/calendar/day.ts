/** A calendar day `YYYY-MM-DD`. It has no time zone: a term counts days, not hours. */
export type Day = string;

const MS_A_DAY = 86_400_000;

/** Whether a text is a day of the calendar in the form `YYYY-MM-DD`: `2028-02-29` is, `2027-02-29` is not. */
export function isRealDay(text: string): boolean {
  return partsOf(text) !== null;
}

/** Days since 1970-01-01. @throws RangeError where it is no day of the calendar */
export function dayNumber(day: Day): number {
  const { day: date, month, year } = yearMonthDay(day);
  return numberOf(year, month, date);
}

/** The day so many days later, or earlier where the number is negative. @throws RangeError where there is no such day */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** From 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** @throws RangeError where it is no day of the calendar */
export function yearMonthDay(day: Day): { year: number; month: number; day: number } {
  const parts = partsOf(day);
  if (parts === null) throw new RangeError(`Not a day: ${JSON.stringify(day)}`);
  return parts;
}

/** Days since 1970-01-01; months beyond December are of later years. Not a number where it is too far away. */
export function numberOf(year: number, month: number, day: number): number {
  // Date.UTC takes years under 100 for those of the 20th century; four hundred years have 146,097 days.
  return Date.UTC(year + 400, month - 1, day) / MS_A_DAY - 146_097;
}

/** @throws RangeError where the day is not in the years 0 to 9999 */
export function dayOfNumber(number: number): Day {
  const time = new Date(number * MS_A_DAY);
  const day = Number.isNaN(time.getTime()) ? "" : time.toISOString().slice(0, 10);
  if (!Number.isInteger(number) || !isRealDay(day)) throw new RangeError(`No day has the number ${number}`);
  return day;
}

/** The month counts from 1; one beyond December is of a later year. */
export function daysInMonth(year: number, month: number): number {
  return numberOf(year, month + 1, 1) - numberOf(year, month, 1);
}

function partsOf(text: string): { year: number; month: number; day: number } | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number) as [
    number,
    number,
    number,
  ];
  const isReal = month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
  return isReal ? { year, month, day } : null;
}
