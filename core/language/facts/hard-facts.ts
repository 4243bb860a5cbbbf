import { findMarks } from "./find-marks.ts";
import type { HardFact } from "./hard-fact.ts";
import type { MarkKind } from "./mark.ts";

/** The name of a street is no statement, also where it is a date ("ul. 11 Listopada"). */
const KIND: Record<MarkKind, HardFact["kind"] | null> = {
  amount: "amount",
  date: "date",
  term: "term",
  time: "time",
  phone: "phone",
  email: "email",
  url: "url",
  account: "account",
  iban: "account",
  article: "article",
  pesel: "identifier",
  nip: "identifier",
  regon: "identifier",
  dowod: "identifier",
  passport: "identifier",
  kw: "identifier",
  ade: "identifier",
  znakSprawy: "identifier",
  postalCode: "identifier",
  parcel: "identifier",
  symbol: "identifier",
  number: "number",
  streetName: null,
};

/**
 * The hard facts of a Polish, Ukrainian or English text, in order and without overlap, in one spelling each:
 * two texts state the same fact where kind and value are equal, in figures or in words.
 */
export function hardFacts(text: string): HardFact[] {
  return findMarks(text).flatMap(({ kind, ...mark }) => {
    const fact = KIND[kind];
    return fact === null ? [] : [{ kind: fact, ...mark }];
  });
}
