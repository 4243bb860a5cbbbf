import { type Answer, type AnswerEvent, type AnswerWriter, ask, busyAnswer } from "#core/answers";
import { readConversation } from "#core/conversations";
import type { Locale, Messages } from "#core/i18n";
import { type Actor, sightOf } from "#core/identity";
import type { Day } from "#core/knowledge";
import { listUnits } from "#core/registers";
import type { PortalDeps } from "../deps.ts";
import { keepAnswer } from "./keep-answer.ts";

/** Where a person answers. */
const PERSON_URL = "/urzad-kontakt";

export interface Asking {
  actor: Actor;
  /** Opens the conversation that the question belongs to. */
  secret: string;
  language: Locale;
  requestId: string;
  text: string;
  asOf: Day;
  signal?: AbortSignal;
}

export type Asked =
  | Extract<AnswerEvent, { type: "sentence" }>
  | { type: "done"; answer: Answer; turn: string | null };

/** A question that had to be turned away before the knowledge was read. */
class TurnedAway extends Error {
  override name = "TurnedAway";
}

/**
 * Answers a question and keeps the turn. The gate stands before the search, so that danger and other fixed
 * answers never wait. What is too busy to answer is `busy` and not kept; what cannot be kept is `failed`.
 */
export async function* answerQuestion(deps: PortalDeps, asking: Asking): AsyncGenerator<Asked> {
  const messages = deps.messagesOf(asking.language);
  const gate = gatedSearch(deps, asking.signal);
  const report = (error: unknown) => {
    if (!(error instanceof TurnedAway)) deps.onError(error, asking.requestId);
  };
  try {
    const events = ask(
      {
        search: gate.search,
        units: () => listUnits(deps.db),
        doors: deps.city.doors,
        lemmatizer: deps.lemmatizer,
        writer: () => asked(deps.writer, asking),
        rephraser: () => asked(deps.rephraser, asking),
        router: () => asked(deps.router, asking),
        messages,
        personUrl: PERSON_URL,
        onError: report,
      },
      {
        text: asking.text,
        asOf: asking.asOf,
        language: asking.language,
        sight: sightOf(asking.actor),
        previous: await earlier(deps, asking.secret, report),
        ...(asking.signal && { signal: asking.signal }),
      },
    );
    for await (const event of events) {
      if (event.type === "step") continue;
      if (gate.turnedAway()) {
        if (event.type === "done")
          yield { type: "done", answer: busy(deps, messages, asking.text), turn: null };
      } else if (event.type === "sentence") yield event;
      else yield await kept(deps, asking, event.answer, report);
    }
  } finally {
    gate.leave();
  }
}

/** Who asks takes turns with others by the conversation, whose secret goes no further than the queue. */
async function asked(chosen: PortalDeps["writer"], { actor, secret }: Asking): Promise<AnswerWriter | null> {
  const model = await chosen();
  return model && { model, actor, turn: secret, unit: null };
}

/** Without the earlier questions the answer may be poorer, but help in danger still comes. */
async function earlier({ db }: PortalDeps, secret: string, report: (error: unknown) => void) {
  try {
    return (await readConversation(db, secret)).map(({ question, status }) => ({ question, status }));
  } catch (error) {
    report(error);
    return [];
  }
}

function gatedSearch(deps: PortalDeps, signal: AbortSignal | undefined) {
  let leave: (() => void) | null = null;
  let turnedAway = false;
  return {
    turnedAway: () => turnedAway,
    leave: () => leave?.(),
    search: async (query: Parameters<PortalDeps["search"]>[0]) => {
      if (!leave && !deps.preparing()) leave = await deps.gate.enter(signal);
      if (!leave) {
        turnedAway = true;
        throw new TurnedAway();
      }
      return deps.search(query);
    },
  };
}

function busy(deps: PortalDeps, messages: Messages, question: string): Answer {
  const answer = busyAnswer({ messages, personUrl: PERSON_URL }, question);
  return deps.preparing()
    ? { ...answer, sentences: [{ text: messages.ask.preparing, sources: [] }] }
    : answer;
}

async function kept(
  deps: PortalDeps,
  asking: Asking,
  answered: Answer,
  report: (error: unknown) => void,
): Promise<Asked> {
  const { answers } = deps.messagesOf(asking.language);
  const answer = answered.status === "failed" ? withPerson(answered, answers.actions.person) : answered;
  if (asking.signal?.aborted) return { type: "done", answer, turn: null };
  try {
    return { type: "done", answer, turn: await keepAnswer(deps, asking, answer) };
  } catch (error) {
    report(error);
    // Help in danger is shown even when nothing can be kept.
    if (answer.status === "urgent" || answer.status === "screened")
      return { type: "done", answer, turn: null };
    const sentences = [{ text: answers.failed, sources: [] }];
    const failed: Answer = { ...answer, status: "failed", sentences, sources: [], notices: [] };
    return { type: "done", answer: withPerson(failed, answers.actions.person), turn: null };
  }
}

/** Nobody is left without a way to a person. */
function withPerson(answer: Answer, label: string): Answer {
  const others = answer.actions.filter(({ kind }) => kind !== "person");
  return { ...answer, actions: [...others, { kind: "person", label, url: PERSON_URL }] };
}
