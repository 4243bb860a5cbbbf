import type { Bound, Condition } from "./expressions.ts";
import type { Text } from "./text.ts";

/** One of the answers that a choice offers. */
export interface Option {
  /** Lasting name, `[a-z0-9-]+`; it is what conditions name and what is stored. */
  value: string;
  label: Text;
  hint?: Text;
  /** Offered only where this holds. */
  when?: Condition;
  /** Values that meant the same in earlier versions of the definition. */
  formerly?: readonly string[];
  /** Residents' words for it, each of which decides: read by the proposals instead of the label, never shown. */
  words?: readonly string[];
}

/**
 * What a question takes, with its limits. Bounds are inclusive. Amounts are whole grosze.
 * What a raw answer looks like stands in `answers.ts`.
 */
export type Kind =
  /** `known`: values that are well known by name; one that a person's own words name is proposed. */
  | { kind: "text"; longest?: number; known?: readonly Text[] }
  | { kind: "long-text"; longest?: number }
  | { kind: "choice"; options: readonly Option[] }
  | { kind: "choices"; options: readonly Option[]; atLeast?: number; atMost?: number }
  | { kind: "yes-no" }
  | { kind: "integer"; from?: number; to?: number; unit?: Text }
  | { kind: "decimal"; from?: number; to?: number; places: number; unit: Text }
  | { kind: "money"; from?: number; to?: number }
  | { kind: "date"; from?: Bound; to?: Bound; birthday?: boolean }
  /** Two days, the first not after the second. */
  | { kind: "period"; from?: Bound; to?: Bound; longestDays?: number }
  | { kind: "pesel" }
  | { kind: "nip" }
  | { kind: "regon" }
  | { kind: "krs" }
  | { kind: "land-register" }
  | { kind: "bank-account" }
  | { kind: "phone" }
  | { kind: "email" }
  /** An address of e-Doręczenia. */
  | { kind: "ade" }
  /** `inCity`: a street of the city's register is suggested, and the town is that of the office. */
  | { kind: "address"; inCity?: boolean }
  | { kind: "parcel" }
  | { kind: "place" }
  | { kind: "files"; atMost: number; accept?: "documents" | "pictures" | "any" };

export type KindName = Kind["kind"];

/** Browser autofill word of the HTML standard for what is one's own: `given-name`, `email`, `tel`… */
export type Autofill = string;

interface Shown {
  /** Lasting name, `[a-z][a-z0-9-]*`, unique in the definition, also in the rows of repeats. */
  id: string;
  when?: Condition;
}

/** Something that is asked. */
export interface Question extends Shown {
  node: "question";
  label: Text;
  hint?: Text;
  /** Why the office must know it, with the legal basis; what depends on it is computed. */
  why?: Text;
  answer: Kind;
  /** Without it the question must be answered wherever it is asked. */
  requiredIf?: Condition;
  autofill?: Autofill;
  /** Names that this question had in earlier versions of the definition. */
  formerly?: readonly string[];
  /** Whether a proposal may be made for it from the person's own words; yes where left out. */
  proposable?: false;
  /**
   * Residents' words beside which its answer stands, or that say yes: read by the proposals beside the label, never
   * shown.
   */
  words?: readonly string[];
  /** Residents' words that say no to a question of yes or no, each of which decides. */
  wordsOfNo?: readonly string[];
}

/** What the person brings: a question whose answer is files, listed among what the service needs. */
export interface Attachment extends Shown {
  node: "attachment";
  label: Text;
  hint?: Text;
  why?: Text;
  atMost: number;
  accept?: "documents" | "pictures" | "any";
  requiredIf?: Condition;
  formerly?: readonly string[];
}

/** A statement that the person makes by a tick; never proposed, never ticked beforehand. */
export interface Declaration extends Shown {
  node: "declaration";
  label: Text;
  hint?: Text;
  why?: Text;
  requiredIf?: Condition;
  formerly?: readonly string[];
}

/** Words in the form, with nothing to answer. */
export interface Information extends Shown {
  node: "information";
  title?: Text;
  text: Text;
  kind?: "info" | "warning" | "danger";
}

/** Questions under one heading. */
export interface Group extends Shown {
  node: "group";
  label: Text;
  nodes: readonly Question[];
}

/** Rows of the same questions: people of a household, trees, buildings. */
export interface Repeat extends Shown {
  node: "repeat";
  label: Text;
  hint?: Text;
  why?: Text;
  /** What one row is called: "Drzewo". */
  row: Text;
  atLeast: number;
  atMost: number;
  /** Conditions inside read the same row or what stands before the repeat. No file is asked in a row. */
  nodes: readonly Question[];
  formerly?: readonly string[];
}

/**
 * The form ends here: it is the wrong one, or the matter is done elsewhere. It says why and where to go on.
 * What stands after it is not asked.
 */
export interface Exit extends Shown {
  node: "exit";
  when: Condition;
  title: Text;
  text: Text;
  /** The right way on: another service, a page, a unit of the office, or 112. */
  onward: { service: string } | { url: string } | { unit: string } | { phone: "112" };
}

export type Node = Question | Attachment | Declaration | Information | Group | Repeat | Exit;

export interface Page {
  id: string;
  title: Text;
  when?: Condition;
  nodes: readonly Node[];
}
