import type { Fault } from "#core/forms";

/** What tells the words of a fault from those of others of the same question: `not-a-day.month`. */
export function faultKey(fault: Fault): string {
  switch (fault.is) {
    case "not-a-day":
      return `${fault.is}.${fault.wrong.length === 1 ? fault.wrong[0] : "several"}`;
    case "part-missing":
      return `${fault.is}.${fault.part}`;
    case "period-without":
      return `${fault.is}.${fault.end}`;
    default:
      return fault.is;
  }
}
