import { z } from "zod";
import type { Judged, Verdict } from "../tasks/judge/task.ts";
import { shareWhere } from "./model-answer-figures.ts";
import { type Agreement, agreementOf, type Share } from "./statistics.ts";

/** An answer labelled by a person; they calibrate a judge and are in no figure of a model. */
const labelledAnswer = z.object({
  id: z.string(),
  question: z.string(),
  /** Path of the document that the passage stood in, word for word, when the answer was labelled. */
  document: z.string(),
  passage: z.string(),
  answer: z.string(),
  supported: z.boolean(),
  answers: z.boolean(),
  /** What is right or wrong about it. */
  note: z.string(),
});
export type LabelledAnswer = z.infer<typeof labelledAnswer>;

const goldenFile = z.union([
  z.array(z.unknown()).transform((): { labelled: LabelledAnswer[] } => ({ labelled: [] })),
  z.object({ labelled: z.array(labelledAnswer).default([]) }),
]);

/** The labelled answers of a golden set; none where it has no list `labelled`. @throws ZodError */
export const readLabelled = (json: string): LabelledAnswer[] => goldenFile.parse(JSON.parse(json)).labelled;

export const judgedOf = ({ answer, passage, question }: LabelledAnswer): Judged => ({
  question,
  answer,
  passages: [passage],
});

/** How far a judge agrees with the labels. */
export interface Calibration {
  /** Labelled answers, and those that the judge gave a verdict for. */
  labelled: number;
  judged: number;
  supported: Agreement | null;
  answers: Agreement | null;
}

/** @param verdicts by the id of the labelled answer; null where the judge gave none */
export function calibrationOf(
  labelled: readonly LabelledAnswer[],
  verdicts: ReadonlyMap<string, Verdict | null>,
): Calibration {
  const pairs = labelled.flatMap((label) => {
    const verdict = verdicts.get(label.id);
    return verdict ? [{ label, verdict }] : [];
  });
  const agreement = (name: keyof Verdict) =>
    agreementOf(pairs.map(({ label, verdict }) => [label[name], verdict[name]] as const));
  return {
    labelled: labelled.length,
    judged: pairs.length,
    supported: agreement("supported"),
    answers: agreement("answers"),
  };
}

/** Below this kappa the verdicts of a judge mean little. */
const LEAST_KAPPA = 0.6;

/** Whether a judge agrees with people well enough for its verdicts to mean something. */
export const isTrusted = (agreement: Agreement | null): boolean =>
  agreement !== null && agreement.kappa !== null && agreement.kappa >= LEAST_KAPPA;

/** What a judge says of the answers of one model. */
export interface JudgedFigures {
  answers: number;
  judged: number;
  supported: Share | null;
  answersQuestion: Share | null;
}

export function judgedFigures(verdicts: readonly (Verdict | null)[]): JudgedFigures {
  const given = verdicts.filter((verdict) => verdict !== null);
  return {
    answers: verdicts.length,
    judged: given.length,
    supported: shareWhere(given, ({ supported }) => supported),
    answersQuestion: shareWhere(given, ({ answers }) => answers),
  };
}
