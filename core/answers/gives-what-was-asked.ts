import type { Run } from "./run.ts";
import { type AskedKind, askedKind, hasShape } from "./tasks/answer/asked-kind.ts";

/** An answer to "how much" or "how long" without an amount or a term is none, unless it says that this is not given. */
const MUST_HAVE_SHAPE = new Set<AskedKind | null>(["amount", "term", "hours"]);

/** Whether sentences have the shape of what the question asks for, where that has one. */
export function givesWhatWasAsked({ reading }: Run, sentences: readonly { text: string }[]): boolean {
  const asked = reading ? askedKind(reading.terms.words) : null;
  return !MUST_HAVE_SHAPE.has(asked) || sentences.some(({ text }) => hasShape(asked, text));
}
