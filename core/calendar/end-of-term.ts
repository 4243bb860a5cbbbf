import { addDays, type Day, dayNumber } from "./day.ts";
import { dayOffOn } from "./day-off-on.ts";
import type { DayOff } from "./days-off.ts";
import { isWorkingDay, nextWorkingDay } from "./next-working-day.ts";
import { TermsSuspended } from "./not-covered.ts";
import { countTerm, type Term } from "./term.ts";

/** The last day by the length of the term alone, and the last day on which one is still in time. */
export interface TermEnd {
  nominalEnd: Day;
  effectiveEnd: Day;
}

/** Days on which terms stood still. Whether already before 31 March is disputed; they ran on seven days after 16 May. */
const SUSPENDED = {
  from: "2020-03-14",
  until: "2020-05-23",
  source:
    "art. 15zzr i 15zzs ustawy z 2 marca 2020 r. o szczególnych rozwiązaniach związanych z COVID-19 (Dz.U. 2020 poz. 374, ze zm.)",
};

/**
 * When a term ends that began with an event on the day `from` (art. 57 §§ 1–4 KPA): 14 days from `2026-12-10` end on
 * `2026-12-24`, and as that is a day off, on `2026-12-28`. An office counts its own terms (art. 35 KPA) by `nominalEnd`:
 * whether § 4 helps it is disputed.
 * @throws DayNotCovered, TermsSuspended; RangeError where the day or the term is none
 */
export function endOfTerm(from: Day, term: Term): TermEnd {
  const nominalEnd = countTerm(from, term);
  const effectiveEnd = isWorkingDay(nominalEnd) ? nominalEnd : nextWorkingDay(nominalEnd);
  if (from <= SUSPENDED.until && effectiveEnd >= SUSPENDED.from) throw new TermsSuspended(SUSPENDED);
  return { nominalEnd, effectiveEnd };
}

/** Whether what is done on a day is done within the term, the day of the event included. @throws as `endOfTerm` */
export function isInTerm(day: Day, from: Day, term: Term): boolean {
  const { effectiveEnd } = endOfTerm(from, term);
  return dayNumber(from) <= dayNumber(day) && dayNumber(day) <= dayNumber(effectiveEnd);
}

/** The days that moved an end, in order: each a day off, or a Saturday where `dayOff` is null. */
export function daysMovedOver({ effectiveEnd, nominalEnd }: TermEnd): { day: Day; dayOff: DayOff | null }[] {
  return nominalEnd < effectiveEnd
    ? [
        { day: nominalEnd, dayOff: dayOffOn(nominalEnd) },
        ...daysMovedOver({ nominalEnd: addDays(nominalEnd, 1), effectiveEnd }),
      ]
    : [];
}
