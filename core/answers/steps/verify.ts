import { fold } from "#core/language";
import { givesWhatWasAsked } from "../gives-what-was-asked.ts";
import { refusal } from "../refusal.ts";
import { goOn, type Step } from "../run.ts";
import { verifyAnswer } from "../tasks/answer/verifier/verify-answer.ts";

/**
 * Drops what the passages do not bear out; refuses where nothing is left. Sentences of a model were checked before
 * they were told of, and stay; the built-in answer stands below them.
 */
export const verify: Step = {
  name: "verify",
  async take(deps, run) {
    const shown = run.supported;
    if (!run.composed) return shown.length > 0 ? goOn(run) : refusal(deps, run);
    const passages = run.hits.map(({ passage }) => passage);
    const { kept, dropped } = verifyAnswer(run.composed, passages, run.text, deps.lemmatizer);
    const answers = kept.length > 0 && (run.partial || givesWhatWasAsked(run, kept));
    if (shown.length === 0)
      return answers ? goOn(run, { supported: kept, dropped: dropped.length }) : refusal(deps, run);
    const said = new Set(shown.map(({ text }) => fold(text)));
    const more = answers ? kept.filter(({ text }) => !said.has(fold(text))) : [];
    return goOn(run, {
      supported: [...shown, ...more.map((sentence) => ({ ...sentence, by: "built-in" as const }))],
      partial: true,
    });
  },
};
