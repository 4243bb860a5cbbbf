import { eq } from "drizzle-orm";
import { addDays, type Day } from "#core/calendar";
import type { Db } from "#core/db";
import type { Lemmatizer } from "#core/language";
import { listStreets } from "#core/registers";
import { rowOf } from "./record-report.ts";
import type { Report } from "./report.ts";
import { faultReports } from "./tables.ts";

/** An invented report, so many days old whenever it is looked at. */
export interface SampleReport extends Omit<Report, "day"> {
  daysAgo: number;
}

/** Puts the city's sample reports in, as old as they say, until the first real one has come. */
export async function seedReports(
  db: Db,
  samples: readonly SampleReport[],
  { today, lemmatizer }: { today: Day; lemmatizer: Lemmatizer },
): Promise<void> {
  if ((await db.$count(faultReports, eq(faultReports.sample, false))) > 0) return;
  const streets = await listStreets(db);
  const rows = samples.map(({ daysAgo, ...report }) => ({
    ...rowOf({ ...report, day: addDays(today, -daysAgo) }, streets, lemmatizer),
    sample: true,
  }));
  await db.transaction(async (tx) => {
    await tx.delete(faultReports);
    if (rows.length > 0) await tx.insert(faultReports).values(rows);
  });
}
