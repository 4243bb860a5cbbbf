import { ENOUGH_FEATURES, enoughFeatures } from "../enough/features.ts";
import type { RankedList } from "../learning/listwise.ts";
import { fitLogistic, type Labelled, type LinearModel } from "../learning/logistic.ts";
import { rankedList, trainRanker } from "../tasks/answer/built-in.ts";
import type { ReadQuestion } from "./read-questions.ts";

/** Both models that answers learn from a set. */
export interface Learnt {
  ranker: LinearModel;
  judge: LinearModel;
}

/** Trains on questions whose passage is in the index; those of their own title taken away stand for what is not covered. */
export function learnFrom(questions: readonly ReadQuestion[]): Learnt {
  return {
    ranker: trainRanker(questions.map(listOf)),
    judge: fitLogistic(ENOUGH_FEATURES, questions.flatMap(rowsOf)),
  };
}

/** Whether a sentence holds one of the gold answers. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const held = plain(text);
  return answers.some((answer) => held.includes(plain(answer)));
}

const plain = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

function listOf({ question, reading }: ReadQuestion): RankedList {
  return rankedList(
    reading,
    ({ hit, text }) =>
      reading.hits[hit]!.hit.passage.id === question.passage && holdsAnswer(text, question.answers),
  );
}

function rowsOf({ reading, without }: ReadQuestion): Labelled[] {
  return [
    { values: enoughFeatures(reading), positive: true },
    { values: enoughFeatures(without), positive: false },
  ];
}
