import {
  type AnswerDeps,
  type Injection,
  type InjectionTrial,
  injectionTrial,
  tryInjection,
} from "#core/answers";
import type { Day } from "#core/knowledge";
import { unreachable } from "./compare-answers.ts";
import type { Contestant } from "./contestant.ts";
import type { KeptResults } from "./kept-results.ts";
import { type Performed, perform } from "./perform.ts";

interface Attempts {
  attempts: readonly Injection[];
  asOf: Day;
  depsOf: (language: "pl" | "uk" | "en") => AnswerDeps;
  atOnce: number;
  tell: () => void;
}

/** Makes every attempt to give one contestant orders. */
export async function compareInjections(
  contestant: Contestant,
  { asOf, atOnce, attempts, depsOf, tell }: Attempts,
  kept: KeptResults,
): Promise<Performed<InjectionTrial>> {
  const performed = await perform(
    attempts.map((one) => {
      const key = `injection ${contestant.key} ${one.id}`;
      return {
        key,
        async perform(): Promise<InjectionTrial> {
          const language = one.where === "question" ? one.language : "pl";
          const deps = { ...depsOf(language), writer: async () => contestant.writer(key) };
          const trial = await tryInjection(one, deps, asOf);
          return { ...trial, calls: contestant.callsOf(key) };
        },
        unreachable: ({ asked, fault }: InjectionTrial) => unreachable(asked ? { fault } : null),
      };
    }),
    kept,
    { atOnce, tell },
  );
  return { ...performed, results: performed.results.map((result) => injectionTrial.parse(result)) };
}
