import type { EvaluationSet, Vocabulary } from "#core/knowledge";
import { fold, indexTerms, type Lemmatizer } from "#core/language";
import { questionTerms } from "../terms/question-terms.ts";
import { type Reading, readFound } from "../terms/reading.ts";
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
  passages: EvaluationSet["passages"],
  index: ThrowAwayIndex,
  lemmatizer: Lemmatizer,
): Promise<ReadQuestion[]> {
  const titles = new Map(passages.map(({ id, title }) => [id, title]));
  const words = wordsByTitle(passages, lemmatizer);
  const read: ReadQuestion[] = [];
  for (const question of questions) {
    const title = titles.get(question.passage ?? "") ?? "";
    const terms = questionTerms(question.text, lemmatizer);
    const found = await index.search(question.text, HITS + SPARE);
    const others = found.passages.filter(({ passage }) => passage.documentTitle !== title);
    read.push({
      question,
      title,
      reading: readFound(terms, { ...found, passages: found.passages.slice(0, HITS) }, lemmatizer),
      without: readFound(
        terms,
        {
          ...found,
          passages: others.slice(0, HITS),
          vocabulary: withoutTitle(found.vocabulary, words.get(title)),
        },
        lemmatizer,
      ),
    });
  }
  return read;
}

/** In how many passages of each title a lemma stands. */
function wordsByTitle(passages: EvaluationSet["passages"], lemmatizer: Lemmatizer) {
  const byTitle = new Map<string, Map<string, number>>();
  for (const { title, text } of passages) {
    const counts = byTitle.get(title) ?? new Map<string, number>();
    byTitle.set(title, counts);
    for (const lemma of new Set(indexTerms(`${title} ${text}`, lemmatizer).lemmas.map(fold)))
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  return byTitle;
}

const withoutTitle = (
  { texts, holding, nearest }: Vocabulary,
  own?: ReadonlyMap<string, number>,
): Vocabulary => ({
  texts,
  nearest,
  holding: (lemma) => Math.max(0, holding(lemma) - (own?.get(lemma) ?? 0)),
});
