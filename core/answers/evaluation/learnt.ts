import { ENOUGH_FEATURES, enoughFeatures } from "../enough/features.ts";
import { type BoostedTrees, fitTrees } from "../learning/boosted-trees.ts";
import type { Labelled, LinearModel } from "../learning/linear-model.ts";
import type { RankedList } from "../learning/listwise.ts";
import { rankedList, trainRanker } from "../tasks/answer/built-in.ts";
import type { ReadQuestion } from "./read-questions.ts";

/** Both models that answers learn from a set. */
export interface Learnt {
  ranker: LinearModel;
  judge: BoostedTrees;
}

/** Trains on questions whose passage is in the index; those of their own title taken away stand for what is not covered. */
export function learnFrom(questions: readonly ReadQuestion[]): Learnt {
  return {
    ranker: trainRanker(questions.map(listOf)),
    judge: fitTrees(ENOUGH_FEATURES, questions.flatMap(rowsOf)),
  };
}

/** Whether a sentence holds one of the gold answers. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const held = plain(text);
  return answers.some((answer) => held.includes(plain(answer)));
}

const plain = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** The sentences of a question with their features, told which hold the answer. */
export function listOf({ question, reading }: ReadQuestion): RankedList {
  return rankedList(
    reading,
    ({ hit, text }) =>
      reading.hits[hit]!.hit.passage.id === question.passage && holdsAnswer(text, question.answers),
  );
}

/** What the judge learns from a question: what was found for it, and what would be without its own title. */
export function rowsOf({ reading, without }: ReadQuestion): Labelled[] {
  return [
    { values: enoughFeatures(reading), positive: true },
    { values: enoughFeatures(without), positive: false },
  ];
}
