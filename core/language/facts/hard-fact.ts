/** A statement that is either right or wrong to the letter, in one spelling: equal facts have equal values. */
export interface HardFact {
  kind:
    | "amount"
    | "date"
    | "term"
    | "time"
    | "phone"
    | "email"
    | "url"
    | "account"
    | "article"
    | "identifier"
    | "number";
  /** `598 PLN`, `2026-01-31`, `14 days`, `08:00`, `+48334971494`, `art. 35 § 3`, `1234.5`, `20%`. */
  value: string;
  start: number;
  end: number;
}
