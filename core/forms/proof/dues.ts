import type { Deadline, Fee } from "../definition.ts";
import type { AllCases } from "./all-cases.ts";
import { amountsOf } from "./amounts.ts";
import { ALL, type Cases, NONE } from "./decision-diagram.ts";

/** What there is to send, to pay and to wait, in all the cases that come to the end of the form. */
export function lookAtDues(cases: AllCases): void {
  const { definition, diagrams, finished } = cases;
  const asked = diagrams.anyOf(cases.asked.map(({ visible }) => visible));
  cases.refuse("nothing-to-send", { part: "pages" }, diagrams.without(finished, asked));
  const said = diagrams.anyOf(definition.fees.map((fee) => lookAtFee(cases, fee)));
  cases.refuse("fee-undefined", { part: "fees" }, diagrams.without(finished, said));
  lookAtDeadlines(cases, definition.deadlines);
}

/** The cases in which a fee is due, or said to be none. */
function lookAtFee(cases: AllCases, { amount, exemptions = [], id, when }: Fee): Cases {
  const { diagrams, finished } = cases;
  const place = { fee: id };
  const due = diagrams.and(finished, cases.ask(when, finished, { ...place, part: "when" }, null).holds);
  if (when) cases.claim("always-holds", { ...place, part: "when" }, diagrams.without(finished, due), null);
  const claim = cases.claim("unreachable", place, due, null);
  let paid = due;
  for (const [exemption, one] of exemptions.entries()) {
    const at = { ...place, exemption };
    const { holds } = cases.ask(one.when, paid, { ...at, part: "when" }, claim);
    cases.claim("unreachable", at, diagrams.and(paid, holds), claim);
    paid = diagrams.without(paid, holds);
  }
  if (!("grosze" in amount)) return due;
  const amounts = amountsOf(cases, amount.grosze, paid, { ...place, part: "amount" }, claim);
  const below = amounts.filter(({ least }) => Math.round(least) < 0);
  cases.refuse("fee-negative", { ...place, part: "amount" }, diagrams.anyOf(below.map((one) => one.cases)));
  return due;
}

function lookAtDeadlines(cases: AllCases, deadlines: readonly Deadline[]): void {
  const { diagrams } = cases;
  let left = cases.finished;
  for (const [deadline, { when }] of deadlines.entries()) {
    const truth = when
      ? cases.ask(when, left, { deadline, part: "when" }, null)
      : { holds: ALL, fails: NONE };
    cases.claim("unreachable", { deadline }, diagrams.and(left, truth.holds), null);
    left = diagrams.and(left, truth.fails);
  }
  cases.refuse("deadline-undefined", { part: "deadlines" }, left);
}
