import { rankPassages } from "../ranking/rank-passages.ts";
import { readRun, searchFor } from "../read-found.ts";
import { goOn, type Step } from "../run.ts";

/** Finds the passages that the asker may see and that hold on the day asked about, those first that may answer. */
export const retrieve: Step = {
  name: "retrieve",
  async take(deps, run) {
    const found = await searchFor(deps, run);
    const reading = rankPassages(readRun(deps, run, found));
    return goOn(run, { reading, hits: reading.hits.map(({ hit }) => hit), found: found.passages });
  },
};
