import type { RawAnswer } from "#core/forms";

/** What somebody wrote about the matter in their own words, and the answers that were found in it. */
export interface Described {
  text: string;
  proposals: readonly KeptProposal[];
}

/** An answer that was found in somebody's words; none of theirs until they accept it. */
export interface KeptProposal {
  /** Id of the question. */
  node: string;
  /** Of a question in the rows of a repeat: the row as the words count them, from 0; not that of the form. */
  row?: number;
  value: RawAnswer;
  /** The words that say so. */
  quote: string;
  /** Who found it: `built-in`, or the model by its name. */
  by: "built-in" | `model:${string}`;
  state: "open" | "accepted" | "rejected";
}
