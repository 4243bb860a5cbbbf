import { refusal } from "../refusal.ts";
import { goOn, type Run, type Step } from "../run.ts";
import { type AskedKind, askedKind, hasShape } from "../tasks/answer/asked-kind.ts";
import { type SupportedSentence, verifyAnswer } from "../tasks/answer/verifier.ts";

/** Drops what the passages do not bear out; refuses where nothing is left. */
export const verify: Step = {
  name: "verify",
  async take(deps, run) {
    if (!run.composed) return refusal(deps, run);
    const passages = run.hits.map(({ passage }) => passage);
    const { kept, dropped } = verifyAnswer(run.composed, passages, deps.lemmatizer);
    if (kept.length === 0 || !givesWhatWasAsked(run, kept)) return refusal(deps, run);
    return goOn(run, { supported: kept, dropped: dropped.length });
  },
};

/** An answer to "how much" or "how long" without an amount or a term is none, unless it says that this is not given. */
const MUST_HAVE_SHAPE = new Set<AskedKind | null>(["amount", "term", "hours"]);

function givesWhatWasAsked(run: Run, kept: readonly SupportedSentence[]): boolean {
  const asked = run.reading ? askedKind(run.reading.terms.words) : null;
  if (run.composed?.completeness === "partial") return true;
  return !MUST_HAVE_SHAPE.has(asked) || kept.some(({ text }) => hasShape(asked, text));
}
