import type { Answers } from "../answers.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation, Shown } from "../evaluation.ts";
import type { Form } from "../open-form.ts";
import { asRecord, ownOf } from "../records.ts";
import type { Draw } from "./draw.fixture.ts";
import { validAnswer } from "./random-answers.fixture.ts";

/** Goes on from some answers: what is wrong or missing is answered well, first things first, until nothing is. */
export function fillIn(draw: Draw, form: Form, answers: Answers, today: string): Evaluation {
  const filled: Record<string, unknown> = { ...asRecord(answers) };
  // Each answer settles its question for good, as conditions read only what stands earlier.
  for (let step = 0; step < 1_000; step++) {
    const seen = evaluate(form, filled as Answers, today);
    const [wrong] = seen.wrong;
    if (seen.exit || !wrong) return seen;
    const shown = seen.pages
      .flatMap(({ nodes }) => nodes.flatMap((one) => [one, ...(one.inside ?? [])]))
      .find(({ node }) => node.id === wrong.node)!;
    const raw = ownOf(filled, wrong.node);
    filled[wrong.node] =
      shown.node.node !== "repeat"
        ? answerTo(draw, shown, today)
        : rowsTo(draw, shown, Array.isArray(raw) ? raw : [], wrong, today);
  }
  throw new Error("A thousand answers did not end the form.");
}

function rowsTo(
  draw: Draw,
  { node, rows }: Shown,
  raw: readonly unknown[],
  { inRow }: Evaluation["wrong"][number],
  today: string,
): unknown[] {
  if (node.node !== "repeat") throw new Error(`${node.id} has no rows.`);
  if (!inRow)
    return Array.from(
      { length: Math.max(node.atLeast, Math.min(raw.length, node.atMost)) },
      (_, at) => raw[at] ?? {},
    );
  const shown = rows?.[inRow.row]?.find((one) => one.node.id === inRow.question);
  const row = { ...asRecord(raw[inRow.row]), [inRow.question]: answerTo(draw, shown!, today) };
  return raw.with(inRow.row, row);
}

function answerTo(draw: Draw, { node, offered }: Shown, today: string): unknown {
  if (node.node !== "question" && node.node !== "attachment" && node.node !== "declaration")
    throw new Error(`${node.id} takes no answer.`);
  return validAnswer(draw, node, today, offered ?? null);
}
