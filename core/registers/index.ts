export type { JrwaClass, OpeningHours, Street, Unit } from "./types.ts";
