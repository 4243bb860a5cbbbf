import { endOfTerm } from "#core/calendar";
import type { Answers } from "./answers.ts";
import { type State, wholeGrosze } from "./compile.ts";
import type { DeadlineDue, Evaluation, FeeDue, Shown, ShownPage, Wrong } from "./evaluation.ts";
import type { Fault } from "./faults.ts";
import { readAnswer, readDeclaration, readFiles } from "./kinds/read-answer.ts";
import type { Reading } from "./kinds/reading.ts";
import type { Form, Step } from "./open-form.ts";
import type { Attachment, Exit, Repeat } from "./questions.ts";
import { asRecord, ownOf } from "./records.ts";
import type { Row } from "./values.ts";

const REQUIRED: Fault = { is: "required" };

/**
 * Follows the case through the form, in one pass: what is asked, what is wrong or missing, what it costs, how long it
 * takes, what to bring. `today` is the day that counts, `YYYY-MM-DD`. Answers of whatever shape are taken; one that is
 * not visible changes nothing.
 * @throws RangeError where `today` is no day, or none that terms are known for
 */
export function evaluate(form: Form, answers: Answers, today: string): Evaluation {
  const given = asRecord(answers);
  const run = new Run(today);
  for (const { page, when, steps } of form.pages) {
    if (run.exit) break;
    if (when && when(run.state) !== true) continue;
    run.page = page.id;
    const nodes = run.shown(steps, given, null);
    if (nodes.length > 0) run.pages.push({ page, nodes });
  }
  const { state } = run;
  const complete = run.exit === null && run.wrong.length === 0;
  return {
    today,
    pages: run.pages,
    values: state.values,
    rows: state.rows,
    wrong: run.wrong,
    exit: run.exit,
    complete,
    fees: run.exit ? [] : feesDue(form, state),
    deadline: run.exit ? null : deadlineDue(form, state),
    attachments: run.exit ? [] : run.attachments,
  };
}

class Run {
  readonly state: State;
  readonly pages: ShownPage[] = [];
  readonly wrong: Wrong[] = [];
  readonly attachments: Attachment[] = [];
  exit: Exit | null = null;
  page = "";

  constructor(today: string) {
    this.state = { values: new Map(), rows: new Map(), row: null, today };
  }

  /** The visible ones of some steps. `given` holds their answers: all of them, or those of one row. */
  shown(steps: readonly Step[], given: Readonly<Record<string, unknown>>, inRow: InRow | null): Shown[] {
    const shown: Shown[] = [];
    for (const step of steps) {
      if (step.when && step.when(this.state) !== true) continue;
      const { node } = step;
      if (node.node === "exit") {
        this.exit = node;
        shown.push({ node, required: false });
        break;
      }
      const one = this.show(step, given, inRow);
      if (one.inside?.length !== 0) shown.push(one);
    }
    return shown;
  }

  private show(step: Step, given: Readonly<Record<string, unknown>>, inRow: InRow | null): Shown {
    const { node } = step;
    if (node.node === "information" || node.node === "exit") return { node, required: false };
    if (node.node === "group")
      return { node, required: false, inside: this.shown(step.inside, given, inRow) };
    if (node.node === "repeat") return this.showRepeat(step, node, given);
    if (node.node === "attachment") this.attachments.push(node);
    const required = step.requiredIf === null || step.requiredIf(this.state) === true;
    const raw = ownOf(given, node.id);
    const offered = step.varies ? this.offered(step) : null;
    const reading = this.read(step, raw, offered);
    const shown: Shown = { node, required };
    if (offered) shown.offered = [...offered];
    if (reading === null) {
      if (required) this.note(node.id, inRow, REQUIRED);
    } else if ("fault" in reading) {
      shown.fault = reading.fault;
      this.note(node.id, inRow, reading.fault);
    } else {
      shown.value = reading.value;
      (inRow ? this.state.row! : this.state.values).set(node.id, reading.value);
    }
    return shown;
  }

  private read({ node, options }: Step, raw: unknown, offered: ReadonlySet<string> | null): Reading {
    if (raw === undefined) return null;
    if (node.node === "declaration") return readDeclaration(raw);
    if (node.node === "attachment") return readFiles(raw, node.atMost);
    if (node.node !== "question") return null;
    return readAnswer(
      node.answer,
      raw,
      this.state.today,
      (value) => (offered ?? options)?.has(value) ?? false,
    );
  }

  private offered({ options }: Step): ReadonlySet<string> {
    const offered = new Set<string>();
    for (const [value, when] of options ?? [])
      if (when === null || when(this.state) === true) offered.add(value);
    return offered;
  }

  private showRepeat(step: Step, node: Repeat, given: Readonly<Record<string, unknown>>): Shown {
    const raw = ownOf(given, node.id);
    const rawRows: readonly unknown[] = Array.isArray(raw) ? raw : [];
    if (rawRows.length < node.atLeast)
      this.note(node.id, null, { is: "too-few-rows", atLeast: node.atLeast });
    if (rawRows.length > node.atMost) this.note(node.id, null, { is: "too-many-rows", atMost: node.atMost });
    const values: Row[] = [];
    const rows = rawRows.slice(0, node.atMost).map((row, at) => {
      this.state.row = new Map();
      const shown = this.shown(step.inside, asRecord(row), { node: node.id, row: at });
      values.push(Object.fromEntries(this.state.row));
      this.state.row = null;
      return shown;
    });
    this.state.rows.set(node.id, values);
    return { node, required: node.atLeast > 0, rows };
  }

  private note(id: string, inRow: InRow | null, fault: Fault): void {
    this.wrong.push({
      page: this.page,
      node: inRow?.node ?? id,
      inRow: inRow && { row: inRow.row, question: id },
      fault,
    });
  }
}

interface InRow {
  node: string;
  row: number;
}

function feesDue(form: Form, state: State): FeeDue[] {
  const due: FeeDue[] = [];
  for (const { exemptions, fee, grosze, when } of form.fees) {
    if (when && when(state) !== true) continue;
    const exemption = exemptions.find((one) => one.when(state) === true)?.exemption ?? null;
    const amount = grosze?.(state);
    const free = exemption !== null || fee.amount.is === "none";
    due.push({ fee, exemption, grosze: free ? 0 : amount === undefined ? null : wholeGrosze(amount) });
  }
  return due;
}

function deadlineDue(form: Form, state: State): DeadlineDue | null {
  for (const { deadline, when } of form.deadlines) {
    const holds = when === null ? true : when(state);
    if (holds === undefined) return null;
    if (!holds) continue;
    const ends = typeof deadline.is === "object" ? endOfTerm(state.today, deadline.is.within) : null;
    return { deadline, ends };
  }
  return null;
}
