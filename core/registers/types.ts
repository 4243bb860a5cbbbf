/** Weekday 1 (Monday) to 7 (Sunday). */
export interface OpeningHours {
  weekday: number;
  from: string;
  to: string;
}

/** An organisational unit of the office (wydział, biuro, jednostka) and how to reach it. */
export interface Unit {
  /** Stable short name in addresses and documents, for example `urbanistyka`. */
  slug: string;
  /** Symbol of the unit in a znak sprawy (komórka), for example `UA`; null for a body with its own register. */
  symbol: string | null;
  name: string;
  /** What it handles, in residents' words: read by the refusal that names the right door. */
  duties: string[];
  address: string | null;
  room: string | null;
  phone: string | null;
  email: string | null;
  /** Official page of the unit. */
  url: string | null;
  hours: OpeningHours[];
  /** True until the office itself has supplied the row. */
  sample: boolean;
}

/** A street of the city, as in ULIC. */
export interface Street {
  name: string;
  /** Cecha: `ul.`, `al.`, `pl.`, `os.`, `rondo`. */
  prefix: string;
  sample: boolean;
}

/** A class of the jednolity rzeczowy wykaz akt. */
export interface JrwaClass {
  symbol: string;
  title: string;
  /** Archival category, for example `A`, `B5`, `BE10`; null on a class that is not terminal. */
  category: string | null;
  sample: boolean;
}
