import type { Evaluation, Form, Question, Reading, Repeat, Value } from "#core/forms";
import { readAnswer } from "#core/forms";

/** A question that a proposal may be made for. */
export interface PossibleQuestion {
  question: Question;
  /** Whether the answers there are make it asked; else it may still be, once others are answered. */
  asked: boolean;
  /** Its one validator, with the options that may be chosen. */
  read(raw: unknown): Reading;
}

/** A repeat in whose rows a proposal may be made. */
export interface PossibleRows {
  repeat: Repeat;
  asked: boolean;
  /** The questions of a row that has these answers. */
  questions(row: ReadonlyMap<string, Value>): PossibleQuestion[];
}

type Steps = Form["pages"][number]["steps"];
type Step = Steps[number];
type State = Parameters<NonNullable<Step["when"]>>[0];

/**
 * The questions and the repeats of a form that the case asks for or may still ask for, in its order: none whose
 * condition is already false, none behind an exit, none that says that nothing may be proposed, and no files.
 */
export function possibleNodes(
  { pages }: Form,
  evaluation: Evaluation,
): { questions: PossibleQuestion[]; repeats: PossibleRows[] } {
  const { today } = evaluation;
  const state: State = {
    values: new Map(evaluation.values),
    rows: new Map(evaluation.rows),
    row: null,
    today,
  };
  const questions: PossibleQuestion[] = [];
  const repeats: PossibleRows[] = [];
  const collect = (steps: Steps, around: boolean): boolean => {
    for (const step of steps) {
      const { inside, node, when } = step;
      const holds = when === null ? true : when(state);
      if (holds === false) continue;
      const asked = around && holds === true;
      if (node.node === "exit" && holds === true) return false;
      if (node.node === "group") collect(inside, asked);
      if (node.node === "repeat")
        repeats.push({ repeat: node, asked, questions: (row) => rowOf(inside, asked, state, row) });
      const question = asPossible(step, asked, state);
      if (question) questions.push(question);
    }
    return true;
  };
  for (const { steps, when } of pages) {
    const holds = when === null ? true : when(state);
    if (holds !== false && !collect(steps, holds === true)) break;
  }
  return { questions, repeats };
}

/** The possible questions of a form that stand in no row. */
export const possibleQuestions = (form: Form, evaluation: Evaluation): PossibleQuestion[] =>
  possibleNodes(form, evaluation).questions;

function rowOf(
  steps: Steps,
  around: boolean,
  state: State,
  row: ReadonlyMap<string, Value>,
): PossibleQuestion[] {
  const inRow = { ...state, row: new Map(row) };
  return steps.flatMap((step) => {
    const holds = step.when === null ? true : step.when(inRow);
    const question = holds === false ? null : asPossible(step, around && holds === true, inRow);
    return question ? [question] : [];
  });
}

function asPossible({ node, options }: Step, asked: boolean, state: State): PossibleQuestion | null {
  if (node.node !== "question" || node.proposable === false || node.answer.kind === "files") return null;
  const offered = (value: string) => {
    const test = options?.get(value);
    return test === null || (test !== undefined && test(state) !== false);
  };
  return {
    question: node,
    asked,
    read: (raw) => readAnswer(node.answer, raw, state.today, offered),
  };
}
