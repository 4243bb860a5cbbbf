import type { Evaluation, Form, Question, Reading } from "#core/forms";
import { readAnswer } from "#core/forms";

/** A question that a proposal may be made for. */
export interface PossibleQuestion {
  question: Question;
  /** Whether it is asked now; else it may still be, once others are answered. */
  visible: boolean;
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
  const visible = new Set(
    evaluation.pages.flatMap(({ nodes }) =>
      nodes.flatMap(({ inside = [], node }) => [node.id, ...inside.map((one) => one.node.id)]),
    ),
  );
  const found: PossibleQuestion[] = [];
  type Steps = Form["pages"][number]["steps"];
  const collect = (steps: Steps): boolean => {
    for (const { inside, node, options, when } of steps) {
      if (when?.(state) === false) continue;
      if (node.node === "exit" && when?.(state) === true) return false;
      if (node.node === "group") collect(inside);
      if (node.node !== "question" || node.proposable === false || node.answer.kind === "files") continue;
      const offered = (value: string) => {
        const test = options?.get(value);
        return test === null || (test !== undefined && test(state) !== false);
      };
      found.push({
        question: node,
        visible: visible.has(node.id),
        read: (raw) => readAnswer(node.answer, raw, today, offered),
      });
    }
    return true;
  };
  for (const { steps, when } of pages) if (when?.(state) !== false && !collect(steps)) break;
  return found;
}
