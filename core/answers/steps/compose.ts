import { goOn, type Step } from "../run.ts";
import { composeBuiltIn } from "../tasks/answer/built-in.ts";

/** Writes the answer. */
export const compose: Step = {
  name: "compose",
  take: (_deps, run) => goOn(run, { composed: run.reading ? composeBuiltIn(run.reading) : null }),
};
