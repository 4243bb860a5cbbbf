import type { RawAnswer } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import { runTask, type TaskResult } from "#core/models";
import type { ProposeInput } from "./tasks/propose/contract.ts";
import { proposeAnswers } from "./tasks/propose/task.ts";

/** An answer that a text gives. It is none of the person's answers until they accept it. */
export interface Proposal {
  /** Id of the question. */
  node: string;
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
  return output.proposals.map(({ node, quote, value }) => {
    const start = input.text.indexOf(quote);
    return { node, value, quote: { start, end: start + quote.length, text: quote }, origin: by };
  });
}
