import { boolean, date, doublePrecision, index, text, uuid } from "drizzle-orm/pg-core";
import { defineTable } from "#core/db";

/** Days that a report is looked for among those nearby, and kept. */
export const NEARBY_DAYS = 60;

export const faultReports = defineTable(
  "fault_reports",
  {
    id: uuid("id").primaryKey(),
    /** Slug of the service that it came by. */
    service: text("service").notNull(),
    /** The value that was chosen there. */
    kind: text("kind").notNull(),
    /** The street of the city's register that the words about the place named. */
    street: text("street"),
    latitude: doublePrecision("latitude"),
    longitude: doublePrecision("longitude"),
    reportedOn: date("reported_on", { mode: "string" }).notNull(),
    state: text("state").$type<"open" | "settled">().notNull(),
    sample: boolean("sample").notNull(),
  },
  {
    purpose: "What was reported broken in the city, and where, so that nobody reports it a second time.",
    personalData: "none",
    keep: { days: NEARBY_DAYS, since: "reported_on" },
    exported: "Nothing in it is about a person: neither who has reported nor their words.",
    erased: "Nothing in it is about a person; it is gone after its days.",
  },
  (report) => [index("fault_reports_kind_day").on(report.service, report.kind, report.reportedOn)],
);
