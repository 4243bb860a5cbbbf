import { everyone } from "#core/identity";
import type { Route, WebContext } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { readForm } from "../page/read-form.ts";
import { type Asked, type Asking, answerQuestion } from "./answer-question.ts";
import { currentAnswer, RETRY_SECONDS } from "./current-answer.ts";
import { readQuestion, type SentQuestion } from "./read-question.ts";
import { showConversation } from "./show-ask.tsx";
import { streamAnswer } from "./stream-answer.tsx";
import { visitorsConversation } from "./visitors-conversation.ts";

/** POST /zapytaj: answers, keeps the turn, and shows the answer; as a stream of its parts for the island. */
export const postQuestion = (deps: PortalDeps): Route => ({
  method: "POST",
  path: "/zapytaj",
  policy: everyone,
  limit: "ask",
  handler: async (c) => {
    const sent = readQuestion(await readForm(c));
    const { messages } = c.var;
    if (sent.wrongDay) {
      const box = { question: sent.text, day: sent.dayParts, dayError: messages.ask.dayWrong };
      return showConversation(deps, c, { box }, 422);
    }
    const events = answerQuestion(deps, await askingOf(deps, c, sent));
    if (c.req.header("accept")?.includes("text/event-stream")) return streamAnswer(deps, c, events);
    return showAnswer(deps, c, sent, events);
  },
});

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
    const unanswered = status === "busy" || status === "failed" || status === "screened";
    const box = unanswered ? { question: sent.text, day: sent.dayParts } : { day: sent.dayParts };
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
