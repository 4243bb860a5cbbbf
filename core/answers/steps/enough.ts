import { judge } from "../enough/judge.ts";
import { refusal } from "../refusal.ts";
import { goOn, type Step } from "../run.ts";
import { questionTerms } from "../terms/question-terms.ts";
import { readHits } from "../terms/reading.ts";

/** Ends the run with the nearest unit where what was found does not cover the question. */
export const enough: Step = {
  name: "enough",
  async take(deps, run) {
    const terms = questionTerms(run.asked, deps.lemmatizer);
    const reading = readHits(terms, run.hits, deps.lemmatizer);
    const judgement = judge(reading);
    if (!judgement.enough) return refusal(deps, run);
    return goOn(run, { reading, judgement });
  },
};
