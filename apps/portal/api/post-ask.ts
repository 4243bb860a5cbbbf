import { streamSSE } from "hono/streaming";
import { newConversationSecret, openConversation } from "#core/conversations";
import type { Locale } from "#core/i18n";
import { everyone } from "#core/identity";
import type { Route, WebContext } from "#core/web";
import { type Asked, answerQuestion } from "../ask/answer-question.ts";
import { RETRY_SECONDS } from "../ask/current-answer.ts";
import type { PortalDeps } from "../deps.ts";
import { presentAnswer } from "./present-answer.ts";
import { readJson } from "./read-json.ts";
import { askRequest } from "./requests.ts";

const HTTP_STATUS = { busy: 503, failed: 500 } as const;

/** POST /api/v1/ask: a question in JSON, the answer in JSON or as a stream of its parts. */
export const postApiAsk = (deps: PortalDeps): Route => ({
  method: "POST",
  path: "/api/v1/ask",
  policy: everyone,
  limit: "ask",
  handler: async (c) => {
    const { data, refusal } = await readJson(c, askRequest(c.var.messages));
    if (refusal) return refusal;
    const { actor, requestId } = c.var;
    const language = data.language ?? c.var.locale;
    const secret = await openConversation(deps.db, data.conversation ?? null).catch((error: unknown) => {
      deps.onError(error, requestId);
      return newConversationSecret();
    });
    const events = answerQuestion(deps, {
      actor,
      secret,
      language,
      requestId,
      text: data.question,
      asOf: data.asOf ?? deps.today(),
      signal: c.req.raw.signal,
    });
    if (c.req.header("accept")?.includes("text/event-stream"))
      return stream(deps, c, { language, secret, events });
    for await (const event of events) {
      if (event.type !== "done") continue;
      const { status } = event.answer;
      if (status === "busy") c.header("Retry-After", String(RETRY_SECONDS));
      const code = status === "busy" || status === "failed" ? HTTP_STATUS[status] : 200;
      return c.json(presentAnswer(deps, language, event.answer, secret), code);
    }
    throw new Error("An answer did not end.");
  },
});

/** `sentence` for each as it comes, then `done` with the whole answer. */
function stream(
  deps: PortalDeps,
  c: WebContext,
  { language, secret, events }: { language: Locale; secret: string; events: AsyncIterable<Asked> },
): Response {
  const { requestId } = c.var;
  c.header("X-Accel-Buffering", "no");
  return streamSSE(
    c,
    async (out) => {
      for await (const event of events) {
        const data =
          event.type === "sentence" ? event.sentence : presentAnswer(deps, language, event.answer, secret);
        await out.writeSSE({ event: event.type, data: JSON.stringify(data) });
      }
    },
    async (error) => deps.onError(error, requestId),
  );
}
