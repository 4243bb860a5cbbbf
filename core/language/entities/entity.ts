import type { MarkKind } from "../facts/mark.ts";

/** Something named exactly in a text; `text` is the piece from `start` to `end` (UTF-16 offsets). */
export interface Entity {
  kind: Exclude<MarkKind, "account" | "streetName" | "symbol" | "number"> | "address";
  text: string;
  /** In one spelling: `598 PLN`, `2026-01-31`, `14 days`, `art. 35 § 3`, `ul. 11 Listopada 12/3, 43-300 Bielsko-Biała`. */
  value: string;
  start: number;
  end: number;
  /** Of an article, the act it belongs to, where the text names it: `KPA`, `ustawa o opłacie skarbowej`. */
  act?: string;
}
