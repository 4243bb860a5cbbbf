import type { Turn } from "#core/conversations";
import { everyone } from "#core/identity";
import type { Route, WebContext } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { page } from "../page/page.tsx";
import { AskPage, type AskPageProps, type CurrentAnswer } from "./ask-page.tsx";
import { storedAnswer } from "./stored-answer.ts";
import { whatIsAround } from "./what-is-around.ts";

/** Where an answer that was just given is shown. */
export const ANSWER_ADDRESS = "/zapytaj?odpowiedz";

/** GET /zapytaj: the box, and the conversation of this visitor so far. */
export const showAsk = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/zapytaj",
  policy: everyone,
  limit: "pages",
  handler: (c) => {
    const fresh = c.req.query("odpowiedz") !== undefined;
    const unseen = fresh && c.get("session") === null;
    const removed = c.req.query("usunieto") !== undefined;
    return showConversation(deps, c, { fresh, unseen, removed, ...(unseen && { box: { here: true } }) });
  },
});

/** The page with the conversation as it stands; an answer just given comes as `current`. */
export async function showConversation(
  deps: PortalDeps,
  c: WebContext,
  shown: Pick<Partial<AskPageProps>, "box" | "feedback" | "removed" | "unseen"> & {
    current?: CurrentAnswer;
    /** The turn to show first instead of the newest. */
    turn?: string;
    /** The newest turn was just given. */
    fresh?: boolean;
  },
  status: 200 | 422 | 500 | 503 = 200,
): Promise<Response> {
  const { locale, messages } = c.var;
  const { turns, units } = await whatIsAround(deps, c, { evenBroken: shown.current !== undefined });
  const last = turns.find(({ id }) => id === shown.turn) ?? turns[0];
  const current = shown.current ?? (last ? currentOf(last, shown.fresh) : null);
  const content = (
    <AskPage
      officeName={deps.city.officeName}
      keepDays={deps.keepDays.conversations}
      units={units}
      earlier={turns.filter(({ id }) => id !== current?.turn)}
      {...{ locale, messages }}
      {...shown}
      current={current}
    />
  );
  const hasErrors = status === 422;
  return page(
    deps,
    c,
    { title: messages.ask.title, path: "/zapytaj", islands: ["ask"], personal: true, hasErrors, content },
    status,
  );
}

function currentOf({ id, question, answer, feedback }: Turn, fresh = false): CurrentAnswer | null {
  const read = storedAnswer.safeParse(answer);
  if (!read.success) return null;
  return { question, answer: read.data, turn: id, fresh, judged: feedback !== null };
}
