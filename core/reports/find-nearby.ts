import { and, between, desc, eq, gte, or } from "drizzle-orm";
import { addDays, type Day } from "#core/calendar";
import type { Db } from "#core/db";
import type { Lemmatizer } from "#core/language";
import { boxAround, metresBetween } from "#core/maps";
import { listStreets } from "#core/registers";
import type { Report, ReportedPlace } from "./report.ts";
import { streetIn } from "./street-in.ts";
import { faultReports, NEARBY_DAYS } from "./tables.ts";

/** Metres between two reports that may be of one fault. */
const NEAR = 150;
/** Newest ones among which the nearest are looked for. */
const LOOKED_AT = 200;
/** More would not be read. */
const MOST = 5;

/** A report that may be of the same fault. */
export interface NearbyReport {
  kind: string;
  /** The street that it named; null where it named none. */
  street: string | null;
  /** How far away, where both places are known in degrees; null where it is in the same street. */
  metres: number | null;
  day: Day;
  sample: boolean;
}

/**
 * What was reported of the same kind in the last 60 days, is not settled, and is near: within 150 metres where both
 * places are known in degrees, in the same street otherwise. The nearest first, then the newest.
 */
export async function findNearby(
  db: Db,
  { service, kind, place, day }: Report,
  { lemmatizer }: { lemmatizer: Lemmatizer },
): Promise<readonly NearbyReport[]> {
  const street = streetIn(place.description, await listStreets(db), lemmatizer);
  const near = place.at && boxAround(place.at, NEAR);
  if (!near && street === null) return [];
  const rows = await db
    .select()
    .from(faultReports)
    .where(
      and(
        eq(faultReports.service, service),
        eq(faultReports.kind, kind),
        eq(faultReports.state, "open"),
        gte(faultReports.reportedOn, addDays(day, -NEARBY_DAYS)),
        or(
          street === null ? undefined : eq(faultReports.street, street),
          near
            ? and(
                between(faultReports.latitude, near.south, near.north),
                between(faultReports.longitude, near.west, near.east),
              )
            : undefined,
        ),
      ),
    )
    .orderBy(desc(faultReports.reportedOn))
    .limit(LOOKED_AT);
  return rows
    .map((row) => nearbyReport(row, place))
    .filter(({ metres }) => metres === null || metres <= NEAR)
    .sort((one, other) => (one.metres ?? NEAR) - (other.metres ?? NEAR))
    .slice(0, MOST);
}

function nearbyReport(
  { kind, latitude, longitude, reportedOn, sample, street }: typeof faultReports.$inferSelect,
  asked: ReportedPlace,
): NearbyReport {
  const at = latitude === null || longitude === null ? null : { lat: latitude, lon: longitude };
  return { kind, street, metres: at && asked.at && metresBetween(at, asked.at), day: reportedOn, sample };
}
