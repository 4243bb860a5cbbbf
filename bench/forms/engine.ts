import type { Sheet, SheetAnswers } from "./sheet.ts";

/** What an engine says of a set of answers, read from its own state. */
export interface Verdict {
  visible: readonly string[];
  valid: boolean;
}

/** Work that is measured; what it gives is read afterwards. */
export type Work<Result> = () => () => Result;

/** A form of one engine, opened as it would be kept. */
export interface OpenedForm {
  /** All that is known of a whole set of answers: what is asked, what is wrong or missing. */
  whole: (answers: SheetAnswers) => Work<Verdict>;
  /** One answer that changes in a form that is filled in: what is asked now. */
  change: (answers: SheetAnswers, of: string) => (to: string) => Work<readonly string[]>;
}

export interface FormEngine {
  name: string;
  open: (sheet: Sheet) => OpenedForm;
}
