import { sentenceEvent } from "./compose-with-model.ts";
import { end, newRun, type Outcome, type Run, type Step, type TellingStep } from "./run.ts";
import { compose } from "./steps/compose.ts";
import { enough } from "./steps/enough.ts";
import { present } from "./steps/present.ts";
import { retrieve } from "./steps/retrieve.ts";
import { route } from "./steps/route.ts";
import { screen } from "./steps/screen.ts";
import { understand } from "./steps/understand.ts";
import { verify } from "./steps/verify.ts";
import type { Answer, AnswerDeps, AnswerEvent, Question } from "./types.ts";

const PIPELINE: readonly (Step | TellingStep)[] = [
  screen,
  understand,
  route,
  retrieve,
  enough,
  compose,
  verify,
  present,
];

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
  /** Sentences that were told of before the answer was whole. */
  let told = 0;
  for (const step of PIPELINE) {
    const began = now();
    const attempts = attempt(deps, step, run);
    let next = await attempts.next();
    for (; !next.done; next = await attempts.next()) {
      told++;
      yield next.value;
    }
    const outcome = next.value;
    const ms = now() - began;
    steps.push({ step: step.name, ms });
    yield { type: "step", step: step.name, ms };
    if (outcome.kind === "goOn") {
      run = outcome.run;
      continue;
    }
    const answer = finished(outcome, run, steps);
    for (const sentence of answer.sentences.slice(told)) yield sentenceEvent(sentence, answer.sources);
    yield { type: "done", answer };
    return;
  }
}

async function* attempt(
  deps: AnswerDeps,
  step: Step | TellingStep,
  run: Run,
): AsyncGenerator<Extract<AnswerEvent, { type: "sentence" }>, Outcome> {
  try {
    run.question.signal?.throwIfAborted();
    const taken = step.take(deps, run);
    return Symbol.asyncIterator in taken ? yield* taken : await taken;
  } catch (error) {
    deps.onError?.(error, step.name);
    return end(run, { status: "failed", sentences: [deps.messages.answers.failed] });
  }
}

function finished(outcome: Exclude<Outcome, { kind: "goOn" }>, run: Run, steps: Answer["steps"]): Answer {
  if (outcome.kind === "answer") return { ...outcome.answer, by: run.by, steps, maskedQuestion: run.masked };
  const { ending } = outcome;
  return {
    status: ending.status,
    sentences: ending.sentences.map((text) => ({ text, sources: [] })),
    sources: [],
    unit: ending.unit ?? null,
    actions: ending.actions ?? [],
    notices: ending.notices ?? outcome.run.notices,
    maskedQuestion: outcome.run.masked,
    by: "built-in",
    steps,
  };
}
