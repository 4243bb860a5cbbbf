import type { AnswerStatus } from "#core/answers";
import { localePath, type Messages } from "#core/i18n";
import { everyone } from "#core/identity";
import type { Route, WebContext } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { readForm } from "../page/read-form.ts";
import { type Asked, type Asking, answerQuestion } from "./answer-question.ts";
import { currentAnswer, RETRY_SECONDS } from "./current-answer.ts";
import { LONGEST_QUESTION, readQuestion, type SentQuestion } from "./read-question.ts";
import { ANSWER_ADDRESS, showConversation } from "./show-ask.tsx";
import { streamAnswer } from "./stream-answer.tsx";
import { visitorsConversation } from "./visitors-conversation.ts";

/**
 * POST /zapytaj: answers, keeps the turn and leads to the page that shows it; as a stream of its parts for the
 * island. Help in danger, and what cannot be kept, is shown at once.
 */
export const postQuestion = (deps: PortalDeps): Route => ({
  method: "POST",
  path: "/zapytaj",
  policy: everyone,
  limit: "ask",
  handler: async (c) => {
    const sent = readQuestion(await readForm(c));
    const errors = faultsOf(sent, c.var.messages);
    if (errors) {
      const box = { question: sent.text, day: sent.dayParts, here: sent.here, ...errors };
      return showConversation(deps, c, { box }, 422);
    }
    const events = answerQuestion(deps, await askingOf(deps, c, sent));
    if (c.req.header("accept")?.includes("text/event-stream")) return streamAnswer(deps, c, events);
    return showAnswer(deps, c, sent, events);
  },
});

function faultsOf({ fault, wrongDay }: SentQuestion, { answers, ask }: Messages) {
  if (fault === null && !wrongDay) return null;
  const { empty, tooLong } = answers.screened;
  return {
    ...(fault && { questionError: fault === "empty" ? empty : tooLong(LONGEST_QUESTION) }),
    ...(wrongDay && { dayError: ask.dayWrong }),
  };
}

/** Answers with a page of their own to come back to and to load again; asking again takes a press of the button. */
const LED_TO: ReadonlySet<AnswerStatus> = new Set(["answered", "partial", "unknown", "outside", "handoff"]);

async function askingOf(deps: PortalDeps, c: WebContext, { text, day }: SentQuestion): Promise<Asking> {
  const { actor, locale, requestId } = c.var;
  return {
    actor,
    secret: await visitorsConversation(deps, c),
    language: locale,
    requestId,
    text,
    asOf: day ?? deps.today(),
    signal: c.req.raw.signal,
  };
}

async function showAnswer(
  deps: PortalDeps,
  c: WebContext,
  sent: SentQuestion,
  events: AsyncIterable<Asked>,
): Promise<Response> {
  for await (const event of events) {
    if (event.type !== "done") continue;
    const current = currentAnswer(event, c.var.messages);
    const { status } = event.answer;
    if (event.turn && LED_TO.has(status) && !sent.here)
      return c.redirect(localePath(c.get("locale"), ANSWER_ADDRESS), 303);
    const unanswered = status === "busy" || status === "failed" || status === "screened";
    const box = { day: sent.dayParts, here: sent.here, ...(unanswered && { question: sent.text }) };
    if (status === "busy") c.header("Retry-After", String(RETRY_SECONDS));
    return showConversation(
      deps,
      c,
      { current, box },
      status === "busy" ? 503 : status === "failed" ? 500 : 200,
    );
  }
  throw new Error("An answer did not end.");
}
