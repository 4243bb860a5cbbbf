import type { ReadScan } from "./read-scan.ts";

/** What a reader of one format gives; title and language are settled from it afterwards. */
export type Parsed = Pick<ReadScan, "pages" | "metadata" | "blocks"> & {
  /** Pages that are pictures, for formats that may have them. */
  scans?: number[];
};
