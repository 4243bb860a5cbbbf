import type { Route } from "./decide-route.ts";
import { nearestUnit } from "./nearest-unit.ts";
import { end, type Outcome, type Run } from "./run.ts";
import type { AnswerAction, AnswerDeps, Door } from "./types.ts";
import { personAction, unitActions, unitCard } from "./unit-card.ts";

const NUMBERS = { danger: ["112"], crisis: ["112", "116 123", "116 111"], violence: ["112", "997"] } as const;

/** The fixed end of a route that needs no document. */
export async function endRoute(
  deps: AnswerDeps,
  run: Run,
  route: Exclude<Route, { kind: "information" }>,
): Promise<Outcome> {
  const texts = deps.messages.answers;
  switch (route.kind) {
    case "urgent":
      return end(run, {
        status: "urgent",
        sentences: [...texts.urgent[route.text]],
        actions: NUMBERS[route.text].map((number) => call(deps, number)),
      });
    case "screened":
      return end(run, { status: "screened", sentences: [texts.screened[route.text]] });
    case "outside":
      return end(run, outside(deps, run, route.door));
    case "person":
      return handoff(deps, run, [texts.handoff.person]);
    case "my-case":
      return handoff(deps, run, [...texts.handoff.myCase]);
  }
}

function call({ messages }: AnswerDeps, number: string): AnswerAction {
  return {
    kind: "emergency",
    label: messages.answers.actions.emergency(number),
    url: `tel:${number.replace(" ", "")}`,
  };
}

function outside({ messages }: AnswerDeps, run: Run, door: Door | null) {
  const { outside: texts, actions } = messages.answers;
  if (!door) return { status: "outside" as const, sentences: [texts.chat] };
  return {
    status: "outside" as const,
    sentences: [texts.door(door.name), door.explanation[run.question.language]],
    actions: door.url ? [{ kind: "door" as const, label: actions.door(door.name), url: door.url }] : [],
  };
}

async function handoff(deps: AnswerDeps, run: Run, sentences: string[]): Promise<Outcome> {
  const unit = nearestUnit(run.asked || run.text, await deps.units(), deps.lemmatizer);
  const named = unit ? [deps.messages.answers.handoff.unit(unit.name)] : [];
  return end(run, {
    status: "handoff",
    sentences: [...sentences, ...named],
    unit: unit ? unitCard(unit) : null,
    actions: [personAction(deps), ...(unit ? unitActions(unit, deps.messages) : [])],
  });
}
