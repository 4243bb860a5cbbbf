import { end, newRun, type Outcome, type Run, type Step } from "./run.ts";
import { compose } from "./steps/compose.ts";
import { enough } from "./steps/enough.ts";
import { present } from "./steps/present.ts";
import { retrieve } from "./steps/retrieve.ts";
import { route } from "./steps/route.ts";
import { screen } from "./steps/screen.ts";
import { understand } from "./steps/understand.ts";
import { verify } from "./steps/verify.ts";
import type { Answer, AnswerDeps, AnswerEvent, Question } from "./types.ts";

const PIPELINE: readonly Step[] = [screen, understand, route, retrieve, enough, compose, verify, present];

/**
 * Answers a question from the knowledge of the office, or refuses in a way that helps. Gives an event for every
 * step (durations in milliseconds) and every sentence; the last one is `done` with the whole answer. It never
 * throws for a fault of its own: the status is then `failed` and `deps.onError` has the error. An aborted
 * `request.signal` ends it with `failed` too.
 *
 * @example
 * for await (const event of ask(deps, question)) if (event.type === "done") return event.answer;
 */
export async function* ask(deps: AnswerDeps, request: Question): AsyncGenerator<AnswerEvent> {
  const now = deps.now ?? (() => performance.now());
  const steps: Answer["steps"] = [];
  let run: Run = newRun(request);
  for (const step of PIPELINE) {
    const began = now();
    const outcome = await attempt(deps, step, run);
    const ms = now() - began;
    steps.push({ step: step.name, ms });
    yield { type: "step", step: step.name, ms };
    if (outcome.kind === "goOn") {
      run = outcome.run;
      continue;
    }
    const answer = finished(outcome, run, steps);
    for (const sentence of answer.sentences) {
      const cited = Math.max(0, ...sentence.sources);
      yield { type: "sentence", sentence, sources: answer.sources.filter(({ n }) => n <= cited) };
    }
    yield { type: "done", answer };
    return;
  }
}

async function attempt(deps: AnswerDeps, step: Step, run: Run): Promise<Outcome> {
  try {
    run.question.signal?.throwIfAborted();
    return await step.take(deps, run);
  } catch (error) {
    deps.onError?.(error, step.name);
    return end(run, { status: "failed", sentences: [deps.messages.answers.failed] });
  }
}

function finished(outcome: Exclude<Outcome, { kind: "goOn" }>, run: Run, steps: Answer["steps"]): Answer {
  const common = { by: "built-in" as const, steps };
  if (outcome.kind === "answer") return { ...outcome.answer, ...common, maskedQuestion: run.masked };
  const { ending } = outcome;
  return {
    status: ending.status,
    sentences: ending.sentences.map((text) => ({ text, sources: [] })),
    sources: [],
    unit: ending.unit ?? null,
    actions: ending.actions ?? [],
    notices: ending.notices ?? outcome.run.notices,
    maskedQuestion: outcome.run.masked,
    ...common,
  };
}
