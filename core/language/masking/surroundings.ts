import {
  ALONE_BEFORE,
  CLOSING,
  DEED_BEFORE,
  HONORIFIC_BEFORE,
  JOB_BEFORE,
  LABEL_BEFORE,
  LIST_BEFORE,
  PAPER_BEFORE,
  PERSON_AFTER,
  PERSON_BEFORE,
  PLACE_BEFORE,
  PREPOSITION_BEFORE,
} from "./cues.ts";

/** What stands around words that may be a name. */
export interface Surroundings {
  honorific: boolean;
  person: boolean;
  paper: boolean;
  job: boolean;
  preposition: boolean;
  label: boolean;
  list: boolean;
  alone: boolean;
  deed: boolean;
  place: boolean;
  after: boolean;
  /** It is all that stands on its line or in its sentence. */
  whole: boolean;
  /** The line before it closes a letter. */
  signs: boolean;
  /** A sentence or a line begins with it. */
  begins: boolean;
  /** In another language every word is strange, and only what is around it tells. */
  polish: boolean;
}

/** Letters that are read before and after. */
export const REACH = 60;

/** A text, and where its identifiers and addresses begin: a name before one is a person's. */
export interface Page {
  text: string;
  polish: boolean;
  others: ReadonlySet<number>;
}

const gapAfter = (after: string) => /^\s?[,;(<]?\s{0,2}/u.exec(after)![0].length;

/** Reads what stands before and after a place. */
export function surroundings({ others, polish, text }: Page, start: number, end: number): Surroundings {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const begins = before.trim() === "" || /[.!?]\s$/u.test(before);
  return {
    honorific: HONORIFIC_BEFORE.test(before),
    person: PERSON_BEFORE.test(before),
    paper: PAPER_BEFORE.test(before),
    job: JOB_BEFORE.test(before),
    preposition: PREPOSITION_BEFORE.test(before),
    label: LABEL_BEFORE.test(before),
    list: LIST_BEFORE.test(before),
    alone: ALONE_BEFORE.test(before),
    deed: DEED_BEFORE.test(before),
    place: PLACE_BEFORE.test(before),
    after: PERSON_AFTER.test(after) || others.has(end + gapAfter(after)),
    polish,
    whole: /^[.,]?\s*(?:\n|$)/u.test(after) && (begins || /,\s$/u.test(before)),
    signs: CLOSING.test(text.slice(Math.max(0, lineStart - REACH), lineStart)),
    begins,
  };
}
