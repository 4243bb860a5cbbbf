import type { Evaluation, Form, Question, Reading } from "#core/forms";
import { readAnswer } from "#core/forms";

/** A question that a proposal may be made for. */
export interface PossibleQuestion {
  question: Question;
  /** Whether the answers there are make it asked; else it may still be, once others are answered. */
  asked: boolean;
  /** Its one validator, with the options that may be chosen. */
  read(raw: unknown): Reading;
}

/**
 * The questions of a form that the case asks for or may still ask for, in its order: none whose condition is already
 * false, none behind an exit, none that says that nothing may be proposed, no files, and none in the rows of a repeat.
 */
export function possibleQuestions({ pages }: Form, evaluation: Evaluation): PossibleQuestion[] {
  const { today } = evaluation;
  const state = { values: new Map(evaluation.values), rows: new Map(evaluation.rows), row: null, today };
  const found: PossibleQuestion[] = [];
  type Steps = Form["pages"][number]["steps"];
  const collect = (steps: Steps, around: boolean): boolean => {
    for (const { inside, node, options, when } of steps) {
      const holds = when === null ? true : when(state);
      if (holds === false) continue;
      if (node.node === "exit" && holds === true) return false;
      if (node.node === "group") collect(inside, around && holds === true);
      if (node.node !== "question" || node.proposable === false || node.answer.kind === "files") continue;
      const offered = (value: string) => {
        const test = options?.get(value);
        return test === null || (test !== undefined && test(state) !== false);
      };
      found.push({
        question: node,
        asked: around && holds === true,
        read: (raw) => readAnswer(node.answer, raw, today, offered),
      });
    }
    return true;
  };
  for (const { steps, when } of pages) {
    const holds = when === null ? true : when(state);
    if (holds !== false && !collect(steps, holds === true)) break;
  }
  return found;
}
