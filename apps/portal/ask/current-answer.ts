import type { Messages } from "#core/i18n";
import type { Asked } from "./answer-question.ts";
import type { CurrentAnswer } from "./ask-page.tsx";
import { toStore } from "./stored-answer.ts";

/** Seconds after which somebody turned away may try again. */
export const RETRY_SECONDS = 30;

/** An answer just given, as the page shows it. */
export function currentAnswer(
  { answer, turn }: Extract<Asked, { type: "done" }>,
  { ask }: Messages,
): CurrentAnswer {
  const remarks = { busy: ask.tryAgainIn(RETRY_SECONDS), failed: ask.kept } as Record<string, string>;
  return {
    question: answer.status === "screened" ? "" : answer.maskedQuestion,
    answer: toStore(answer),
    turn,
    fresh: true,
    judged: false,
    remark: remarks[answer.status],
  };
}
