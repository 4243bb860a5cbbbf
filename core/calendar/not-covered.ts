import type { Day } from "./day.ts";
import { COVERED } from "./days-off.ts";

/** No table says what the law on a day is, so nothing is counted. `day` is null where it is too far away to be named. */
export class DayNotCovered extends RangeError {
  override name = "DayNotCovered";
  readonly day: Day | null;

  constructor(day: Day | null) {
    super(`Days off are known from ${COVERED.from} to ${COVERED.until}, not on ${day ?? "a later day"}`);
    this.day = day;
  }
}

/** Terms stood still on some of the days, so the end is not to be found by counting. */
export class TermsSuspended extends RangeError {
  override name = "TermsSuspended";
  readonly from: Day;
  readonly until: Day;
  readonly source: string;

  constructor({ from, until, source }: { from: Day; until: Day; source: string }) {
    super(`Terms did not run from ${from} to ${until}: ${source}`);
    this.from = from;
    this.until = until;
    this.source = source;
  }
}
