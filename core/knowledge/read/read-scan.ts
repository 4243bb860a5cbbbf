import type { ReadDocument } from "../types.ts";

/** A document as far as its text goes, and what else there is to recognise. */
export interface ReadScan extends ReadDocument {
  /** Pages that are pictures and were not given as recognised, 1-based; `blocks` has nothing of them. */
  scans: number[];
}
