import { endRoute } from "../end-route.ts";
import { judge } from "../enough/judge.ts";
import { refusal } from "../refusal.ts";
import { goOn, type Step } from "../run.ts";

/** A question that names another institution is answered here only where what was found surely answers it. */
const SURE = 0.8;

/** Ends the run with who knows where what was found does not cover the question. */
export const enough: Step = {
  name: "enough",
  async take(deps, run) {
    const judgement = run.reading ? judge(run.reading) : null;
    if (run.door && (judgement?.score ?? 0) < SURE)
      return endRoute(deps, run, { kind: "outside", door: run.door });
    if (!judgement?.enough) return refusal(deps, run);
    return goOn(run, { judgement });
  },
};
