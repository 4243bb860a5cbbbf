import { endRoute } from "../end-route.ts";
import { judge } from "../enough/judge.ts";
import { refusal } from "../refusal.ts";
import { goOn, type Step } from "../run.ts";
import { askedKind, headingFits } from "../tasks/answer/asked-kind.ts";
import { rankCandidates } from "../tasks/answer/built-in.ts";
import type { Reading } from "../terms/reading.ts";
import { hasTerm } from "../terms/text-terms.ts";

/** A question that names another institution is answered here only where what was found surely answers it. */
const SURE = 0.8;

/** A document's own words that the office does not give what was asked. */
const NOT_GIVEN = /\bnie (?:podajemy|znamy|mamy (?:danych|informacji))\b/i;

/**
 * Whether the section that fits the question says that it is not given: those words say more than a refusal, and
 * promise nothing. Not where the question names what the section does not, another town for one.
 */
function isNotGiven(reading: Reading | null): boolean {
  const best = reading?.hits[0];
  const kind = reading ? askedKind(reading.terms.words) : null;
  if (!reading || !best || !kind || !headingFits(best.hit.passage.headingPath.at(-1) ?? "", kind))
    return false;
  if (reading.terms.content.some((term) => term.name && !hasTerm(best.whole, term))) return false;
  const [first] = rankCandidates(reading);
  return first?.hit === 0 && NOT_GIVEN.test(first.text);
}

/** Ends the run with who knows where what was found does not cover the question. */
export const enough: Step = {
  name: "enough",
  async take(deps, run) {
    const judgement = run.reading ? judge(run.reading) : null;
    if (run.door && (judgement?.score ?? 0) < SURE)
      return endRoute(deps, run, { kind: "outside", door: run.door });
    if (!judgement?.enough && !isNotGiven(run.reading)) return refusal(deps, run);
    return goOn(run, { judgement });
  },
};
