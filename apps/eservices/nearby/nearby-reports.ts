import type { Page, Place } from "#core/forms";
import { findNearby, type NearbyReport } from "#core/reports";
import type { EservicesDeps } from "../deps.ts";
import type { Case } from "../form/open-case.ts";

/** What was reported near the place of this case already; nothing where its service does not ask for that, or no place is known yet. */
export async function nearbyReports(
  { db, today, lemmatizer }: EservicesDeps,
  { definition, seen }: Pick<Case, "definition" | "seen">,
): Promise<readonly NearbyReport[]> {
  const { nearby, slug } = definition;
  const place = nearby && seen.values.get(nearby.place);
  const kind = nearby && seen.values.get(nearby.kind);
  if (seen.exit || !isPlace(place) || typeof kind !== "string") return [];
  return findNearby(db, { service: slug, kind, place, day: today() }, { lemmatizer });
}

/** Whether a page is the one that asks for the place. */
export const asksForNearby = (definition: Case["definition"], { nodes }: Page): boolean =>
  nodes.some((node) => node.id === definition.nearby?.place);

const isPlace = (value: unknown): value is Place =>
  typeof value === "object" && value !== null && "description" in value && "at" in value;
