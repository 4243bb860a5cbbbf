import type { Day } from "#core/calendar";
import type { Deadline, Fee } from "./definition.ts";
import type { Fault } from "./faults.ts";
import type { Attachment, Declaration, Exit, Node, Page, Question } from "./questions.ts";
import type { Row, Value } from "./values.ts";

/** A node that takes an answer by itself. */
export type Asked = Question | Attachment | Declaration;

/** A node that the case makes visible, with what came of its answer. */
export interface Shown {
  node: Node;
  required: boolean;
  /** Of a valid answer. */
  value?: Value;
  /** What is wrong with the answer that was given; a missing answer is a fault of its own. */
  fault?: Fault;
  /** Values of the options offered, for a choice in which they depend on other answers. */
  offered?: readonly string[];
  /** Of a group: its visible questions, at least one. */
  inside?: readonly Shown[];
  /** Of a repeat: the visible questions of each row. */
  rows?: readonly (readonly Shown[])[];
}

export interface ShownPage {
  page: Page;
  nodes: readonly Shown[];
}

/** Where an answer is wrong or missing. */
export interface Wrong {
  page: string;
  node: string;
  /** In a repeat: which row, from 0, and which question; null for the repeat itself. */
  inRow: { row: number; question: string } | null;
  fault: Fault;
}

export interface FeeDue {
  fee: Fee;
  /** Whole grosze; null where the office sets it, it is not published, or an answer is missing yet. */
  grosze: number | null;
  /** The title of the exemption that makes it 0. */
  exemption: NonNullable<Fee["exemptions"]>[number] | null;
}

export interface DeadlineDue {
  deadline: Deadline;
  /** Of a term counted from the day that counts. */
  ends: { nominalEnd: Day; effectiveEnd: Day } | null;
}

/** All that follows from answers and a day. Nothing of it is stored. */
export interface Evaluation {
  today: Day;
  pages: readonly ShownPage[];
  /** Effective answers: visible and valid. */
  values: ReadonlyMap<string, Value>;
  rows: ReadonlyMap<string, readonly Row[]>;
  /** In the order of the form. */
  wrong: readonly Wrong[];
  /** The form ends here, without anything to send. */
  exit: Exit | null;
  /** Nothing is wrong or missing, and no exit: it can be sent. */
  complete: boolean;
  fees: readonly FeeDue[];
  /** Null while an answer that it depends on is missing. */
  deadline: DeadlineDue | null;
  attachments: readonly Attachment[];
}
