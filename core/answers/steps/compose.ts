import { goOn, type Step } from "../run.ts";
import { composeBuiltIn } from "../tasks/answer/built-in.ts";

/** Writes the answer. */
export const compose: Step = {
  name: "compose",
  take(_deps, run) {
    if (!run.reading) return goOn(run, { composed: null });
    const { disagrees, ...composed } = composeBuiltIn(run.reading);
    return goOn(run, { composed, disagrees });
  },
};
