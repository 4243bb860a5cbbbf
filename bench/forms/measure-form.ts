import { percentile } from "../percentile.ts";
import type { FormEngine, OpenedForm, Work } from "./engine.ts";
import { type Case, makeCases, makeSheet, visibleIn } from "./sheet.ts";

const CASES = 8;
const WARM_UP_MS = 1_500;
const MEASURED_MS = 3_000;
const LEAST_RUNS = 2 * CASES;
const MOST_RUNS = 4_000;

/** Milliseconds; `agree`: of how many answer sets what is asked, before and after a change, and whether it is right, is as it must be. */
export interface FormFigures {
  engine: string;
  questions: number;
  cases: number;
  agree: number;
  openMs: number;
  runs: number;
  wholeMs: number;
  wholeP95Ms: number;
  changeMs: number;
  changeP95Ms: number;
}

/** Holds one engine to what must come of the answers, then measures it. */
export function measureForm(engine: FormEngine, questions: number): FormFigures {
  const sheet = makeSheet(questions);
  const cases = makeCases(sheet, CASES);
  const began = performance.now();
  const form = engine.open(sheet);
  const openMs = performance.now() - began;
  const agrees = (one: Case) => {
    const { valid, visible } = form.whole(one.answers)()();
    const { of, to } = one.change;
    const changed = form.change(one.answers, of)(to)()();
    const expected = visibleIn(sheet, { ...one.answers, [of]: to });
    return valid === one.valid && same(visible, one.visible) && same(changed, expected);
  };
  const agree = cases.filter(agrees).length;
  const whole = timesOf(cases.map(({ answers }) => form.whole(answers)));
  const change = timesOf(changesOf(form, cases[0]!));
  return {
    engine: engine.name,
    questions,
    cases: CASES,
    agree,
    openMs,
    runs: whole.length,
    wholeMs: percentile(whole, 0.5),
    wholeP95Ms: percentile(whole, 0.95),
    changeMs: percentile(change, 0.5),
    changeP95Ms: percentile(change, 0.95),
  };
}

/** There and back again. */
function changesOf(form: OpenedForm, { answers, change }: Case): Work<unknown>[] {
  const changed = form.change(answers, change.of);
  return [changed(change.to), changed(String(answers[change.of]))];
}

/** Times of some pieces of work, one after the other and round again, once everything is warm. */
function timesOf(works: readonly Work<unknown>[]): number[] {
  const times: number[] = [];
  const warm = performance.now() + WARM_UP_MS;
  for (let run = 0; run < works.length || performance.now() < warm; run++) works[run % works.length]!();
  const end = performance.now() + MEASURED_MS;
  while (times.length < LEAST_RUNS || (times.length < MOST_RUNS && performance.now() < end)) {
    const work = works[times.length % works.length]!;
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  return times;
}

/** The order is that of the page where an engine keeps one, so it is not compared. */
function same(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify([...some].sort()) === JSON.stringify([...others].sort());
}
