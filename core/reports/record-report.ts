import { randomUUID } from "node:crypto";
import type { Db } from "#core/db";
import type { Lemmatizer } from "#core/language";
import { listStreets, type Street } from "#core/registers";
import type { Report } from "./report.ts";
import { streetIn } from "./street-in.ts";
import { faultReports } from "./tables.ts";

/**
 * Notes that something was reported, in the caller's transaction, with the entry of the audit that the caller writes.
 * Of the words about the place nothing is kept but the street of the register that they name.
 */
export async function recordReport(
  tx: Db,
  report: Report,
  { lemmatizer }: { lemmatizer: Lemmatizer },
): Promise<void> {
  await tx.insert(faultReports).values(rowOf(report, await listStreets(tx), lemmatizer));
}

/** A report as it is kept. */
export function rowOf(
  { service, kind, place, day }: Report,
  streets: readonly Street[],
  lemmatizer: Lemmatizer,
): typeof faultReports.$inferInsert {
  return {
    id: randomUUID(),
    service,
    kind,
    street: streetIn(place.description, streets, lemmatizer),
    latitude: place.at?.lat ?? null,
    longitude: place.at?.lon ?? null,
    reportedOn: day,
    state: "open",
    sample: false,
  };
}
