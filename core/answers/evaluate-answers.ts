import type { EvaluationSet } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import { judge, SHIPPED_JUDGE } from "./enough/judge.ts";
import { areaUnderCurve } from "./evaluation/area-under-curve.ts";
import { holdsAnswer, type Learnt, learnFrom } from "./evaluation/learnt.ts";
import { type ReadQuestion, readQuestions } from "./evaluation/read-questions.ts";
import { FOLDS, foldOf, isTakenOut } from "./evaluation/split.ts";
import { throwAwayIndex } from "./evaluation/throw-away-index.ts";
import { composeBuiltIn, SHIPPED_RANKER } from "./tasks/answer/built-in.ts";

export interface AnswerFigures {
  /** Questions that the figures speak of: those with a passage. */
  questions: number;
  /** Share of the answerable whose gold answer stands in the first chosen sentence, whether refused or not. */
  firstSentence: number;
  /** The same for the whole answer of at most four sentences. */
  inAnswer: number;
  /** Only with a hold-out: how well answerable and other questions are told apart. */
  auc?: number;
  answered: number;
  /** Only with a hold-out. */
  refused?: number;
  threshold: number;
  /** Questions that nothing in the set answers; in no other figure. */
  impossible: number;
  /** The share of those that were refused. */
  impossibleRefused?: number;
}

export interface EvaluationOptions {
  /** The share of titles whose passages are taken out, 0 to 1. */
  holdOut?: number;
  /** `folds` (the default) learns anew without the titles asked about; `shipped` measures the models that ship. */
  learned?: "folds" | "shipped";
  onProgress?: (done: number, of: number) => void;
}

/**
 * Measures the built-in answers on a set in a throw-away index. What is learned is learned anew in five folds by
 * title, and never from a title taken out; the threshold is the one that ships.
 */
export async function evaluateAnswers(
  set: EvaluationSet,
  lemmatizer: Lemmatizer,
  { holdOut = 0, learned = "folds", onProgress }: EvaluationOptions = {},
): Promise<AnswerFigures> {
  const out = (title: string) => holdOut > 0 && isTakenOut(title, holdOut);
  const index = await throwAwayIndex(
    set.passages.filter(({ title }) => !out(title)),
    lemmatizer,
  );
  try {
    const read = await readQuestions(set.questions, set.passages, index, lemmatizer);
    const asked = read.filter(({ question }) => question.passage !== null);
    const kept = asked.filter(({ title }) => !out(title));
    const measured: Measured[] = [];
    const impossible: Measured[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      onProgress?.(fold, FOLDS);
      const learnt =
        learned === "shipped"
          ? { ranker: SHIPPED_RANKER, judge: SHIPPED_JUDGE.model }
          : learnFrom(kept.filter(({ title }) => foldOf(title) !== fold));
      for (const one of read) {
        if (foldOf(one.title) !== fold) continue;
        if (one.question.passage === null) impossible.push(measure(one, learnt, false));
        else measured.push(measure(one, learnt, !out(one.title)));
      }
    }
    onProgress?.(FOLDS, FOLDS);
    return figures(measured, impossible);
  } finally {
    await index.close();
  }
}

interface Measured {
  answerable: boolean;
  score: number;
  first: boolean;
  whole: boolean;
}

function measure({ question, reading }: ReadQuestion, learnt: Learnt, answerable: boolean): Measured {
  const { score } = judge(reading, { model: learnt.judge, threshold: SHIPPED_JUDGE.threshold });
  const { sentences } = composeBuiltIn(reading, learnt.ranker);
  return {
    answerable,
    score,
    first: holdsAnswer(sentences[0]?.text ?? "", question.answers),
    whole: sentences.some(({ text }) => holdsAnswer(text, question.answers)),
  };
}

function figures(measured: Measured[], impossible: Measured[]): AnswerFigures {
  const { threshold } = SHIPPED_JUDGE;
  const answerable = measured.filter((one) => one.answerable);
  const others = measured.filter((one) => !one.answerable);
  const share = (of: Measured[], is: (one: Measured) => boolean) =>
    of.length === 0 ? 0 : of.filter(is).length / of.length;
  const refused = (one: Measured) => one.score < threshold;
  const auc = areaUnderCurve(
    answerable.map(({ score }) => score),
    others.map(({ score }) => score),
  );
  return {
    questions: measured.length,
    firstSentence: share(answerable, ({ first }) => first),
    inAnswer: share(answerable, ({ whole }) => whole),
    ...(auc === null ? {} : { auc }),
    answered: share(answerable, (one) => !refused(one)),
    ...(others.length > 0 ? { refused: share(others, refused) } : {}),
    threshold,
    impossible: impossible.length,
    ...(impossible.length > 0 ? { impossibleRefused: share(impossible, refused) } : {}),
  };
}
