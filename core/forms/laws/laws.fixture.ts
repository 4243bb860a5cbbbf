import assert from "node:assert/strict";
import type { Answers } from "../answers.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation, Shown } from "../evaluation.ts";
import { type Form, openForm } from "../open-form.ts";
import { pruneAnswers } from "../prune-answers.ts";
import { asRecord } from "../records.ts";
import type { InBrowser } from "./browser.fixture.ts";
import type { Draw } from "./draw.fixture.ts";
import { fillIn } from "./fill-in.fixture.ts";
import { answerable, randomAnswer, randomAnswers } from "./random-answers.fixture.ts";
import { randomService } from "./random-service.fixture.ts";
import { said } from "./said.fixture.ts";

const DAYS = ["2026-01-01", "2026-11-28", "2028-02-29"];

/** How often each end of the road was seen, so that no law holds for want of cases. */
export interface Ends {
  sets: number;
  complete: number;
  exit: number;
  hidden: number;
  leftOut: number;
}

export const noEnds = (): Ends => ({ sets: 0, complete: 0, exit: 0, hidden: 0, leftOut: 0 });

/** Holds a random definition with so many sets of answers to all laws, here and in a browser. */
export function holdsToLaws(draw: Draw, sets: number, inBrowser: InBrowser, ends: Ends): void {
  const definition = randomService(draw);
  const form = openForm(definition);
  const today = draw.of(DAYS);
  const answers = Array.from({ length: sets }, () => randomAnswers(draw, definition, today));
  const here = answers.map((one) => lawful(draw, form, one, today, ends));
  assert.deepEqual(
    inBrowser(JSON.stringify(definition), JSON.stringify(answers), today),
    here,
    "browser and server agree",
  );
}

/** Holds one set of answers to the laws; gives what it leads to. */
function lawful(draw: Draw, form: Form, answers: Answers, today: string, ends: Ends): string {
  const seen = evaluate(form, answers, today);
  const is = said(seen);
  const leadsTo = (other: unknown) => said(evaluate(form, other as Answers, today));

  const pruned = pruneAnswers(form, answers, today);
  assert.equal(leadsTo(pruned.answers), is, "pruned answers lead to the same");
  const again = pruneAnswers(form, pruned.answers, today);
  assert.equal(
    JSON.stringify(again),
    JSON.stringify({ answers: pruned.answers, leftOut: [] }),
    "pruning is idempotent",
  );

  const shuffled = draw.shuffled(Object.entries(asRecord(answers)));
  const begun: Record<string, unknown> = {};
  for (const [id, answer] of shuffled) {
    Object.defineProperty(begun, id, { value: answer, enumerable: true });
    evaluate(form, begun as Answers, today);
  }
  assert.equal(leadsTo(begun), is, "the order of answering changes nothing");

  const shown = new Set(allShown(seen).map(({ node }) => node.id));
  const hidden = answerable(form.definition).filter(({ id }) => !shown.has(id));
  const stale = hidden.flatMap((node): [string, unknown][] =>
    draw.chance(30) ? [] : [[node.id, randomAnswer(draw, node, today)]],
  );
  const kept = Object.entries(asRecord(answers)).filter(([id]) => !hidden.some((one) => one.id === id));
  assert.equal(leadsTo(Object.fromEntries([...kept, ...stale])), is, "stale answers change nothing");

  for (const { node } of seen.wrong) assert(shown.has(node), "only what is shown is wrong or required");
  for (const id of [...seen.values.keys(), ...seen.rows.keys()])
    assert(shown.has(id), "only what is shown has a value");

  const end = fillIn(draw, form, answers, today);
  assert(end.complete || end.exit !== null, "every visible set can finish");
  if (end.complete) assertDefined(end);

  ends.sets++;
  ends.complete += end.complete ? 1 : 0;
  ends.exit += end.exit ? 1 : 0;
  ends.hidden += stale.length > 0 ? 1 : 0;
  ends.leftOut += pruned.leftOut.length > 0 ? 1 : 0;
  return is;
}

/** What can be sent has its fees and its term. */
function assertDefined({ deadline, fees }: Evaluation): void {
  for (const { exemption, fee, grosze } of fees) {
    if ("grosze" in fee.amount || exemption)
      assert(Number.isSafeInteger(grosze), `the fee ${fee.id} is ${grosze}`);
    else assert.equal(grosze, fee.amount.is === "none" ? 0 : null);
  }
  assert(deadline, "what can be sent has a term");
}

function allShown({ pages }: Evaluation): Shown[] {
  return pages.flatMap(({ nodes }) => nodes.flatMap((one) => [one, ...(one.inside ?? [])]));
}
