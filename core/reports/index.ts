export { findNearby, type NearbyReport } from "./find-nearby.ts";
export { recordReport } from "./record-report.ts";
export type { Report, ReportedPlace } from "./report.ts";
export { type SampleReport, seedReports } from "./seed-reports.ts";
export * as reportTables from "./tables.ts";
