import type { RawAnswer } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import { runTask, type TaskResult } from "#core/models";
import type { ProposeInput } from "./tasks/propose/contract.ts";
import { proposeAnswers } from "./tasks/propose/task.ts";

/** An answer that a text gives. It is none of the person's answers until they accept it. */
export interface Proposal {
  /** Id of the question. */
  node: string;
  /** Of a question in the rows of a repeat: the row as the text counts them, from 0. */
  row?: number;
  /** As a person would have given it. */
  value: RawAnswer;
  /** The words that say so, and their place in the text (UTF-16 offsets). */
  quote: { start: number; end: number; text: string };
  /** Who found it. */
  origin: TaskResult<unknown>["by"];
}

type Asked = Parameters<typeof runTask>[3];

/**
 * The answers to a form that a text gives, for the person to accept or not: by a model where one is given, else, or
 * where it fails, by words alone. What the verifier does not let through is not among them.
 */
export async function propose(
  input: ProposeInput,
  lemmatizer: Lemmatizer,
  asked: Asked = null,
  signal?: AbortSignal,
): Promise<Proposal[]> {
  const { by, output } = await runTask(proposeAnswers, input, lemmatizer, asked, signal);
  return output.proposals.map(({ node, quote, row, value }) => {
    const start = input.text.indexOf(quote);
    return {
      node,
      ...(row !== undefined && { row }),
      value,
      quote: { start, end: start + quote.length, text: quote },
      origin: by,
    };
  });
}
