import { unitOfDirectory } from "./directory.ts";
import { nearestUnit } from "./nearest-unit.ts";
import { end, type Outcome, type Run } from "./run.ts";
import type { AnswerDeps } from "./types.ts";
import { personAction, unitActions, unitCard } from "./unit-card.ts";

/** The end of a question that the knowledge does not cover: who knows, and how to reach them. */
export async function refusal(deps: AnswerDeps, run: Run): Promise<Outcome> {
  const texts = deps.messages.answers.unknown;
  const units = await deps.units();
  const unit =
    unitOfDirectory(run.found, units) ?? nearestUnit(run.asked || run.text, units, deps.lemmatizer);
  return end(run, {
    status: "unknown",
    sentences: [texts.text, ...(unit ? [texts.unit(unit.name)] : []), texts.tip],
    unit: unit ? unitCard(unit) : null,
    actions: [...run.actions, ...(unit ? unitActions(unit, deps.messages) : []), personAction(deps)],
  });
}
