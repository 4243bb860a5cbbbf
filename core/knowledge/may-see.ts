import type { Day, Sight, Visibility } from "./types.ts";

/** Whether somebody with this sight may see a document. */
export function maySee(document: { visibility: Visibility; unit: string | null }, sight: Sight): boolean {
  if (document.visibility === "public") return true;
  if (document.visibility === "internal") return sight.internal;
  return document.unit !== null && sight.units.includes(document.unit);
}

/** Whether a document is in force on a day; both ends of the period belong to it. */
export function holdsOn(document: { validFrom: Day | null; validTo: Day | null }, day: Day): boolean {
  return (document.validFrom ?? "") <= day && day <= (document.validTo ?? "9999-12-31");
}
