import type { Day } from "#core/calendar";
import type { Coordinates } from "#core/maps";

/** Where something is, as a person says it: in words, on the map, or both. */
export interface ReportedPlace {
  description: string;
  at: Coordinates | null;
}

/** Something broken that somebody has told the office of. Who, is not in it. */
export interface Report {
  /** Slug of the service. */
  service: string;
  /** The kind of fault, by the value that was chosen. */
  kind: string;
  place: ReportedPlace;
  /** The day on which it was reported. */
  day: Day;
}
