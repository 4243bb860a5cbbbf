import { type AnswerDeps, type AnswerTrial, answerTrial, type GoldenCase, tryAnswer } from "#core/answers";
import type { Day } from "#core/knowledge";
import type { Contestant } from "./contestant.ts";
import type { KeptResults } from "./kept-results.ts";
import { type Performed, perform } from "./perform.ts";

/** Faults that tell of the way to the model, not of what it writes. */
const OUT_OF_REACH = new Set(["unavailable", "refused", "busy", "over-budget"]);

interface AnswerRun {
  questions: readonly GoldenCase[];
  run: number;
  asOf: Day;
  depsOf: (language: "pl" | "uk" | "en") => AnswerDeps;
  atOnce: number;
  tell: () => void;
}

/** Asks one contestant every question once. */
export async function compareAnswers(
  contestant: Contestant,
  { asOf, atOnce, depsOf, questions, run, tell }: AnswerRun,
  kept: KeptResults,
): Promise<Performed<AnswerTrial>> {
  const performed = await perform(
    questions.map((one) => {
      const key = `answer ${contestant.key} ${run} ${one.id}`;
      return {
        key,
        async perform(): Promise<AnswerTrial> {
          const deps = { ...depsOf(one.language ?? "pl"), writer: async () => contestant.writer(key) };
          const trial = await tryAnswer(one, deps, asOf);
          return { ...trial, calls: contestant.callsOf(key) };
        },
        unreachable: ({ written }: AnswerTrial) => unreachable(written),
      };
    }),
    kept,
    { atOnce, tell },
  );
  return { ...performed, results: performed.results.map((result) => answerTrial.parse(result)) };
}

/** Why a model could not be asked; null where it was, undefined where the question did not come to it. */
export function unreachable(written: { fault: string | null } | null): string | null | undefined {
  if (!written) return undefined;
  return written.fault !== null && OUT_OF_REACH.has(written.fault) ? written.fault : null;
}
