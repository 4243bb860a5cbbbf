import { refusal } from "../refusal.ts";
import { goOn, type Step } from "../run.ts";
import { verifyAnswer } from "../tasks/answer/verifier.ts";

/** Drops what the passages do not bear out; refuses where nothing is left. */
export const verify: Step = {
  name: "verify",
  async take(deps, run) {
    if (!run.composed) return refusal(deps, run);
    const passages = run.hits.map(({ passage }) => passage);
    const { kept, dropped } = verifyAnswer(run.composed, passages, deps.lemmatizer);
    if (kept.length === 0) return refusal(deps, run);
    return goOn(run, { supported: kept, dropped: dropped.length });
  },
};
