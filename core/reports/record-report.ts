import { randomUUID } from "node:crypto";
import type { Db } from "#core/db";
import { findEntities, type Lemmatizer, maskPersonalData } from "#core/language";
import { listStreets } from "#core/registers";
import type { Report } from "./report.ts";
import { streetIn } from "./street-in.ts";
import { faultReports } from "./tables.ts";

/**
 * Notes that something was reported, in the caller's transaction, with the entry of the audit that the caller writes.
 * Names and identifiers in the words about the place are masked; an address stays, it is what they are for.
 */
export async function recordReport(
  tx: Db,
  report: Report,
  { lemmatizer }: { lemmatizer: Lemmatizer },
): Promise<void> {
  const streets = await listStreets(tx);
  await tx.insert(faultReports).values(rowOf(report, { lemmatizer, streets: streets.map(({ name }) => name) }));
}

/** A report as it is kept. */
export function rowOf(
  { service, kind, place, day }: Report,
  { lemmatizer, streets }: { lemmatizer: Lemmatizer; streets: readonly string[] },
): typeof faultReports.$inferInsert {
  return {
    id: randomUUID(),
    service,
    kind,
    street: streetIn(place.description, streets),
    description: withoutPeople(place.description, lemmatizer),
    latitude: place.at?.lat ?? null,
    longitude: place.at?.lon ?? null,
    reportedOn: day,
    state: "open",
    sample: false,
  };
}

function withoutPeople(text: string, lemmatizer: Lemmatizer): string {
  const addresses = findEntities(text).filter(({ kind }) => kind === "address");
  const masked = maskPersonalData([{ text }], { lemmatizer, keep: addresses.map((one) => one.text) });
  return masked.texts[0] ?? "";
}
