import type { Day } from "#core/calendar";
import type { Answers } from "../answers.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Form } from "../open-form.ts";
import type { Path, Place, ServiceFault } from "./service-fault.ts";
import type { Witness } from "./witnesses.ts";

/** Whether a case comes to its end by the evaluation, too. */
export function isWhole(form: Form, { answers, day, exit }: Witness): boolean {
  const seen = evaluated(form, answers, day);
  return seen === null || (seen.wrong.length === 0 && (seen.exit?.id ?? null) === exit);
}

/** Whether the evaluation, which knows nothing of the proof, shows the fault on the path. */
export function agrees(form: Form, { code, place }: ServiceFault, { answers, day }: Path): boolean {
  const seen = evaluated(form, answers, day);
  if (seen === null) return true;
  switch (code) {
    case "dead-end":
      return isFirstWrong(seen, place);
    case "absent-unsaid":
      return place.node === undefined || seen.wrong.length === 0 || !isBefore(form, seen, place);
    case "nothing-to-send":
      return seen.complete && seen.values.size === 0;
    case "fee-undefined":
      return place.fee === undefined
        ? seen.complete && seen.fees.length === 0
        : amountOf(seen, place) === null;
    case "fee-negative":
      return (amountOf(seen, place) ?? 0) < 0;
    case "deadline-undefined":
      return seen.complete && seen.deadline === null;
    default:
      return true;
  }
}

/** Null on days whose terms no table tells, which the calendar refuses; they say nothing for or against the proof. */
function evaluated(form: Form, answers: Answers, day: Day): Evaluation | null {
  try {
    return evaluate(form, answers, day);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const amountOf = ({ fees }: Evaluation, { fee }: Place) => fees.find((one) => one.fee.id === fee)?.grosze;

function isFirstWrong({ wrong }: Evaluation, { node }: Place): boolean {
  const [first] = wrong;
  return first !== undefined && (first.inRow?.question ?? first.node) === node;
}

/** Whether something is wrong that stands before the place. */
function isBefore(form: Form, { wrong }: Evaluation, { node }: Place): boolean {
  const ids = form.pages.flatMap(({ steps }) =>
    steps.flatMap((step) => [step, ...step.inside].map((one) => one.node.id)),
  );
  return wrong.some((one) => ids.indexOf(one.inRow?.question ?? one.node) < ids.indexOf(node ?? ""));
}
