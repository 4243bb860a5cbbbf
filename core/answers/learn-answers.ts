import { type EvaluationSet, slugOfPath, sourceUrl } from "#core/knowledge";
import { fold } from "#core/language";
import { ENOUGH_FEATURES, enoughFeatures } from "./enough/features.ts";
import type { GoldenCase } from "./evaluate-golden.ts";
import { listOf, rowsOf } from "./evaluation/learnt.ts";
import { readQuestions } from "./evaluation/read-questions.ts";
import { foldOf } from "./evaluation/split.ts";
import { throwAwayIndex } from "./evaluation/throw-away-index.ts";
import { type BoostedTrees, fitTrees, treesScore } from "./learning/boosted-trees.ts";
import { type Labelled, type LinearModel, sigmoid } from "./learning/linear-model.ts";
import type { RankedList } from "./learning/listwise.ts";
import { passageList, rankPassages, trainRanking } from "./ranking/rank-passages.ts";
import { readRun, searchFor } from "./read-found.ts";
import { newRun, type Run } from "./run.ts";
import { route } from "./steps/route.ts";
import { screen } from "./steps/screen.ts";
import { understand } from "./steps/understand.ts";
import { rankedList, trainRanker } from "./tasks/answer/built-in.ts";
import type { Reading } from "./terms/reading.ts";
import type { AnswerDeps } from "./types.ts";

/** The models that answers are made with, and how well the judge tells practice questions that it did not learn from. */
export interface LearntAnswers {
  ranking: LinearModel;
  ranker: LinearModel;
  judge: BoostedTrees;
  /** Each practice question with the probability that it is answered, by a judge that did not learn from it. */
  judged: { id: string; category: string; score: number; cited: boolean }[];
}

/** One practice question as the pipeline reads it, up to the judge. */
interface Practised {
  one: GoldenCase;
  reading: Reading;
  documents: string[];
  facts: string[];
}

/**
 * What each kind of practice question weighs, together. A near-miss is so like a question with an answer that with
 * the weight of the others it would cost more right answers than it saves wrong ones.
 */
const KIND_WEIGHT: Record<string, number> = { answerable: 0.5, "near-miss": 0.2, outside: 0.3 };
/** An answerable question counts as one where its document is among so many first passages: another is better refused. */
const CITED = 3;

/**
 * Learns from practice questions of a city, asked of its own knowledge, and from a set of encyclopaedic ones: the order of passages,
 * the choice of sentences and the judge of "enough".
 */
export async function learnAnswers(
  deps: AnswerDeps,
  practice: readonly GoldenCase[],
  set: EvaluationSet,
  asOf: string,
): Promise<LearntAnswers> {
  const own = await practised(deps, practice, asOf);
  const answerable = own.filter(({ documents }) => documents.length > 0);
  const ranking = trainRanking(answerable.map(rightPassages));
  const ranked = own.map((one) => ({ ...one, reading: rankPassages(one.reading, ranking) }));

  const index = await throwAwayIndex(set.passages, deps.lemmatizer);
  const asked = set.questions.filter(({ passage }) => passage !== null);
  const read = await readQuestions(asked, set.passages, index, deps.lemmatizer);
  await index.close();
  const ranker = trainRanker([
    ...read.map(listOf),
    ...ranked.filter(({ facts }) => facts.length > 0).map(rightSentences),
  ]);

  const general = read.flatMap(rowsOf);
  const rows = balanced(ranked.flatMap(rowOf));
  const learn = (of: typeof rows) => fitTrees(ENOUGH_FEATURES, [...general, ...of]);
  const judged = [0, 1, 2, 3, 4].flatMap((fold) => {
    const judge = learn(rows.filter(({ id }) => foldOf(id) !== fold));
    return ranked
      .filter(({ one }) => foldOf(one.id) === fold)
      .map(({ one, reading, documents }) => ({
        id: one.id,
        category: one.category,
        score: sigmoid(treesScore(judge, enoughFeatures(reading))),
        cited: isCited(reading, documents),
      }));
  });
  return { ranking, ranker, judge: learn(rows), judged };
}

async function practised(
  deps: AnswerDeps,
  practice: readonly GoldenCase[],
  asOf: string,
): Promise<Practised[]> {
  const read: Practised[] = [];
  for (const one of practice) {
    const run = await understood(deps, one, one.asOf ?? asOf);
    if (!run) continue;
    const found = await searchFor(deps, run);
    read.push({
      one,
      reading: readRun(deps, run, found),
      documents: listed(one.document).map((path) => sourceUrl(slugOfPath(path))),
      facts: listed(one.fact),
    });
  }
  return read;
}

/** The steps before the search; null where one of them ends the run. */
async function understood(deps: AnswerDeps, one: GoldenCase, asOf: string): Promise<Run | null> {
  let run = newRun({
    text: one.question,
    asOf,
    language: one.language ?? "pl",
    sight: { internal: false, units: [] },
    previous: [],
  });
  for (const step of [screen, understand, route]) {
    const outcome = await step.take(deps, run);
    if (outcome.kind !== "goOn") return null;
    run = outcome.run;
  }
  return run;
}

const listed = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const plain = (text: string) => fold(text).replace(/\s+/g, " ");
const holds = (text: string, facts: readonly string[]) =>
  facts.some((fact) => plain(text).includes(plain(fact)));
const isOf = (url: string, documents: readonly string[]) => documents.includes(url.replace(/#.*/, ""));

function rightPassages({ reading, documents, facts }: Practised): RankedList {
  const byId = new Map(reading.hits.map(({ hit }) => [hit.passage.id, hit.passage]));
  return passageList(reading, (id) => {
    const passage = byId.get(id)!;
    return isOf(passage.url, documents) && (facts.length === 0 || holds(passage.text, facts));
  });
}

const rightSentences = ({ reading, documents, facts }: Practised): RankedList =>
  rankedList(
    reading,
    ({ hit, text }) => isOf(reading.hits[hit]!.hit.passage.url, documents) && holds(text, facts),
  );

const isCited = ({ hits }: Reading, documents: readonly string[]) =>
  hits.slice(0, CITED).some(({ hit }) => isOf(hit.passage.url, documents));

function rowOf({ one, reading, documents }: Practised): (Labelled & { id: string; category: string })[] {
  const positive = documents.length > 0;
  // A document that says that it does not give the fact may be quoted or not: neither is learned.
  if (!positive && listed(one.status).includes("partial")) return [];
  if (positive && !isCited(reading, documents)) return [];
  return [{ id: one.id, category: one.category, values: enoughFeatures(reading), positive }];
}

/** Answerable questions, near-misses and the others weigh as told, each kind together. */
function balanced(rows: (Labelled & { id: string; category: string })[]) {
  const kinds = Map.groupBy(rows, ({ category }) => category);
  return rows.map((row) => ({
    ...row,
    weight: ((KIND_WEIGHT[row.category] ?? 1) * rows.length) / kinds.get(row.category)!.length,
  }));
}
