import { judge } from "../enough/judge.ts";
import { refusal } from "../refusal.ts";
import { goOn, type Step } from "../run.ts";

/** Ends the run with the nearest unit where what was found does not cover the question. */
export const enough: Step = {
  name: "enough",
  async take(deps, run) {
    const judgement = run.reading ? judge(run.reading) : null;
    if (!judgement?.enough) return refusal(deps, run);
    return goOn(run, { judgement });
  },
};
