import { maskIdentifiers } from "#core/language";
import { cleanText, LONGEST_QUESTION } from "./screening.ts";
import type { Answer, AnswerDeps } from "./types.ts";
import { personAction } from "./unit-card.ts";

/** What a question gets that the gate did not let in. */
export function busyAnswer(deps: Pick<AnswerDeps, "messages" | "personUrl">, question: string): Answer {
  return {
    status: "busy",
    sentences: [{ text: deps.messages.answers.busy, sources: [] }],
    sources: [],
    unit: null,
    actions: [personAction(deps)],
    by: "built-in",
    notices: [],
    maskedQuestion: maskIdentifiers(cleanText(question.slice(0, LONGEST_QUESTION))).text,
    steps: [],
  };
}
