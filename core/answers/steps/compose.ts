import { composeWithModel } from "../compose-with-model.ts";
import { goOn, type Run, type TellingStep } from "../run.ts";
import { composeBuiltIn } from "../tasks/answer/built-in.ts";

/** Writes the answer: a model where there is one, else, or where it did not come to an end, the built-in composer. */
export const compose: TellingStep = {
  name: "compose",
  async *take(deps, run) {
    if (!run.reading) return goOn(run, { composed: null });
    const writer = (await deps.writer?.()) ?? null;
    if (!writer) return goOn(run, builtIn(run));
    const { completeness, dropped, kept } = yield* composeWithModel(deps, run, writer);
    const by: Run["by"] = kept.length > 0 ? `model:${writer.model.settings.name}` : "built-in";
    const written = { by, supported: kept, dropped: dropped.length, partial: completeness !== "complete" };
    if (completeness === "none" && kept.length === 0) return goOn(run, { ...written, composed: null });
    if (completeness !== null && kept.length > 0) return goOn(run, { ...written, composed: null });
    const { modelStopped, withoutModel } = deps.messages.answers.notices;
    const notices = [...run.notices, kept.length > 0 ? modelStopped : withoutModel];
    return goOn(run, { ...builtIn(run), by, supported: kept, dropped: 0, notices });
  },
};

function builtIn({ reading }: Run): Partial<Run> {
  if (!reading) return { composed: null };
  const { disagrees, ...composed } = composeBuiltIn(reading);
  return { composed, disagrees, partial: composed.completeness === "partial" };
}
