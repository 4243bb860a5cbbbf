/** What is wrong with an answer; the texts stand with the interface, in each language. */
export type Fault =
  | { is: "required" }
  | { is: "control-characters" }
  | { is: "too-long"; longest: number }
  | { is: "not-an-option" }
  | { is: "too-few"; atLeast: number }
  | { is: "too-many"; atMost: number }
  | { is: "not-a-number" }
  | { is: "not-whole" }
  | { is: "too-many-places"; places: number }
  | { is: "too-small"; from: number }
  | { is: "too-big"; to: number }
  | { is: "not-an-amount" }
  /** In grosze. */
  | { is: "amount-too-small"; from: number }
  | { is: "amount-too-big"; to: number }
  /** The parts that are wrong or missing. */
  | { is: "not-a-day"; wrong: readonly DayPart[] }
  | { is: "too-early"; from: string }
  | { is: "too-late"; to: string }
  | { is: "period-without"; end: "from" | "to" }
  | { is: "period-reversed" }
  | { is: "period-too-long"; longestDays: number }
  | { is: "not-a-pesel" | "not-a-nip" | "not-a-regon" | "not-a-land-register" | "not-a-bank-account" }
  | { is: "not-a-krs" | "not-an-ade" }
  | { is: "not-a-phone" | "not-an-email" | "not-a-postcode" | "not-a-parcel" | "not-coordinates" }
  | { is: "part-missing"; part: "street" | "house" | "postcode" | "town" | "precinct" | "number" }
  | { is: "too-few-rows"; atLeast: number }
  | { is: "too-many-rows"; atMost: number };

export type DayPart = "day" | "month" | "year";
