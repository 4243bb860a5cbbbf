import { SIMPLIFIED } from "./simplified.fixture.ts";
import { SUMMARISED } from "./summarised.fixture.ts";
import { TRANSLATED } from "./translated.fixture.ts";

/** What a lie changes. */
export type LieKind =
  | "amount"
  | "date"
  | "term"
  | "time"
  | "article"
  | "name"
  | "phone"
  | "account"
  | "reference"
  | "number"
  | "added"
  | "dropped"
  | "in words"
  | "currency"
  | "rounding"
  | "relative date"
  | "negation"
  | "order";

/**
 * A text as an office writes it, other versions of it that say the same, and versions that lie. All of it is made: no
 * letter, person or number in it is real. Written from the rules alone, before there was a check to try it on.
 */
export interface Paraphrased {
  source: string;
  honest: readonly string[];
  lies: readonly (readonly [LieKind, string])[];
}

/** How the versions of a text were made, which says what has to be in them. */
export interface Paraphrases {
  task: "simplify" | "summarise" | "translate";
  language: "pl" | "uk" | "en";
  texts: readonly Paraphrased[];
}

export const PARAPHRASES: readonly Paraphrases[] = [
  { task: "simplify", language: "pl", texts: SIMPLIFIED },
  { task: "summarise", language: "pl", texts: SUMMARISED },
  { task: "translate", language: "uk", texts: TRANSLATED.uk },
  { task: "translate", language: "en", texts: TRANSLATED.en },
];
