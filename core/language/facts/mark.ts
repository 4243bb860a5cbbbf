import type { Identifier } from "../identifiers/find-identifiers.ts";

/** What a piece of a text may state to the letter. `account` is one by its shape alone, `iban` one by its checksum. */
export type MarkKind =
  | Identifier["kind"]
  | "amount"
  | "date"
  | "term"
  | "time"
  | "url"
  | "account"
  | "article"
  | "znakSprawy"
  | "postalCode"
  | "parcel"
  | "streetName"
  | "symbol"
  | "number";

/** A piece of a text with what it states in one spelling; entities and hard facts are both made of marks. */
export interface Mark {
  kind: MarkKind;
  value: string;
  start: number;
  end: number;
}
