import { directoriesLast } from "../directory.ts";
import { withFittingSections } from "../fitting-sections.ts";
import { goOn, type Step } from "../run.ts";
import { askedKind } from "../tasks/answer/asked-kind.ts";
import { wordForms } from "../terms/word-forms.ts";

/** More than are read, so that the weight of a word can be judged by how many of them have it. */
const HITS = 30;

/** Finds the passages that the asker may see and that hold on the day asked about. */
export const retrieve: Step = {
  name: "retrieve",
  async take(deps, run) {
    const { sight, asOf } = run.question;
    const query = { text: run.searched, sight, asOf, limit: HITS };
    const { passages: found, questions } = await deps.search(query);
    const asked = askedKind(wordForms(run.asked, deps.lemmatizer));
    const ordered = asked === "place" || asked === "person" ? found : directoriesLast(found);
    return goOn(run, { hits: await withFittingSections(ordered, asked, deps.search, query), questions });
  },
};
