export { listStreets } from "./list-streets.ts";
export { findUnit, listUnits } from "./list-units.ts";
export { parseRegister, type RowProblem } from "./parse-register.ts";
export { type RegisterRows, replaceRegister, seedRegister } from "./replace-register.ts";
export * as registerTables from "./tables.ts";
export type { JrwaClass, OpeningHours, Street, Unit } from "./types.ts";
