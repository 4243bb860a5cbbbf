/** An answer that was read and passed its validator. Amounts are grosze, days `YYYY-MM-DD`. */
export type Value = string | number | boolean | readonly string[] | Period | Address | Parcel | Place;

export interface Period {
  from: string;
  to: string;
}

export interface Address {
  street: string;
  house: string;
  flat: string;
  postcode: string;
  town: string;
}

export interface Parcel {
  /** Obręb, by name or number. */
  precinct: string;
  number: string;
}

export interface Place {
  description: string;
  /** Degrees, WGS 84; null where the place is only described. */
  at: { lat: number; lon: number } | null;
}

/** A row of a repeat, by the id of the question. */
export type Row = Readonly<Record<string, Value>>;
