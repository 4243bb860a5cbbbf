import { streamSSE } from "hono/streaming";
import type { WebContext } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import type { Asked } from "./answer-question.ts";
import { AnswerSentenceView } from "./answer-sentence.tsx";
import { AfterBox, CurrentAnswerView } from "./ask-page.tsx";
import { currentAnswer } from "./current-answer.ts";
import { whatIsAround } from "./what-is-around.ts";

/**
 * The parts of an answer as HTML, as they come: `sentence` for each, `done` with the whole answer, then `rest`
 * with what follows the box.
 */
export function streamAnswer(deps: PortalDeps, c: WebContext, events: AsyncIterable<Asked>): Response {
  const { locale, messages, requestId } = c.var;
  // Tells proxies not to hold the parts back.
  c.header("X-Accel-Buffering", "no");
  return streamSSE(
    c,
    async (stream) => {
      const write = (event: string, html: { toString(): unknown } | string) =>
        stream.writeSSE({ event, data: String(html) });
      for await (const event of events) {
        if (event.type === "sentence") {
          await write(
            "sentence",
            <AnswerSentenceView sentence={event.sentence} answerKey="teraz" {...{ locale, messages }} />,
          );
          continue;
        }
        const { turns, units } = await whatIsAround(deps, c, { evenBroken: true });
        const common = { units, locale, messages };
        const current = { ...currentAnswer(event, messages), fresh: false };
        await write("done", <CurrentAnswerView current={current} {...common} />);
        const earlier = turns.filter(({ id }) => id !== event.turn);
        await write("rest", <AfterBox hasAnswer earlier={earlier} {...common} />);
      }
    },
    async (error) => deps.onError(error, requestId),
  );
}
