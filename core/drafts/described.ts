import type { RawAnswer } from "#core/forms";

/** What somebody wrote about the matter in their own words or sent as documents, and the answers found in it. */
export interface Described {
  /** Empty where only documents were sent. */
  text: string;
  proposals: readonly KeptProposal[];
  documents?: readonly ReadDocument[];
}

/** The text of a document that somebody has sent. */
export interface ReadDocument {
  id: string;
  /** Of its file. */
  name: string;
  text: string;
  /** Where each page begins in the text; none where its kind has no pages. */
  pages: readonly number[];
  /** Whether there is more in it than was read. */
  cut: boolean;
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
  /** The document that they stand in, and its page where it has some; their own words where left out. */
  from?: { document: string; page: number | null };
  /** Who found it: `built-in`, or the model by its name. */
  by: "built-in" | `model:${string}`;
  state: "open" | "accepted" | "rejected";
}
