export { addDays, type Day, dayNumber, isRealDay, weekdayOf } from "./day.ts";
export { dayOffOn, isDayOff } from "./day-off-on.ts";
export { COVERED, type DayOff } from "./days-off.ts";
export { daysMovedOver, endOfTerm, isInTerm, type TermEnd } from "./end-of-term.ts";
export { nextWorkingDay } from "./next-working-day.ts";
export { DayNotCovered, TermsSuspended } from "./not-covered.ts";
export type { Term } from "./term.ts";
