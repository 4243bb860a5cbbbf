import type { EvaluationSet } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import { questionTerms } from "../terms/question-terms.ts";
import { type Reading, readHits } from "../terms/reading.ts";
import type { ThrowAwayIndex } from "./throw-away-index.ts";

/** A question with what the index gives for it. */
export interface ReadQuestion {
  question: EvaluationSet["questions"][number];
  title: string;
  reading: Reading;
  /** The same without every passage of the question's own title. */
  without: Reading;
}

const HITS = 30;
const SPARE = 10;

/** Searches for every question. */
export async function readQuestions(
  questions: EvaluationSet["questions"],
  titles: ReadonlyMap<string, string>,
  index: ThrowAwayIndex,
  lemmatizer: Lemmatizer,
): Promise<ReadQuestion[]> {
  const read: ReadQuestion[] = [];
  for (const question of questions) {
    const title = titles.get(question.passage ?? "") ?? "";
    const terms = questionTerms(question.text, lemmatizer);
    const hits = await index.search(question.text, HITS + SPARE);
    const others = hits.filter(({ passage }) => passage.documentTitle !== title);
    read.push({
      question,
      title,
      reading: readHits(terms, hits.slice(0, HITS), lemmatizer),
      without: readHits(terms, others.slice(0, HITS), lemmatizer),
    });
  }
  return read;
}
