import {
  ANSWER_TEMPLATE,
  type AnswerDeps,
  type GoldenCase,
  type Injection,
  injectionFigures,
  type LabelledAnswer,
  modelAnswerFigures,
  tryAnswer,
} from "#core/answers";
import type { Day } from "#core/knowledge";
import { type Lemmatizer, loadTextTasks } from "#core/language";
import { compareAnswers } from "./compare-answers.ts";
import { compareInjections } from "./compare-injections.ts";
import { compareTasks } from "./compare-tasks.ts";
import type { ComparedTask } from "./compared-tasks.ts";
import type { Contestant } from "./contestant.ts";
import { openJudge } from "./judge-answers.ts";
import { openResults } from "./kept-results.ts";
import { digestOf, type KnowledgeVersion } from "./knowledge-version.ts";
import type { ComparedModel, ComparisonReport } from "./report.ts";

export interface Comparison {
  contestants: readonly Contestant[];
  judge: Contestant | null;
  questions: readonly GoldenCase[];
  labelled: readonly LabelledAnswer[];
  injections: readonly Injection[];
  tasks: readonly ComparedTask[];
  knowledge: KnowledgeVersion;
  lemmatizer: Lemmatizer;
  depsOf: (language: "pl" | "uk" | "en") => AnswerDeps;
  asOf: Day;
  runs: number;
  atOnce: number;
  /** Where results are kept; in memory only where it is null. */
  folder: string | null;
  /** The golden file, its text and how many questions it has. */
  golden: { file: string; text: string; of: number; category: string | null };
  about: Pick<ComparisonReport, "measuredOn" | "platform" | "office" | "sample">;
  /** Which model is at work, and how many of its pieces are done. */
  tell: (model: string, done: number, total: number) => void;
}

/** Compares models one after another, so that none takes the time of another. */
export async function compareModels(comparison: Comparison): Promise<ComparisonReport> {
  const { asOf, atOnce, contestants, golden, injections, knowledge, labelled, questions, runs, tasks } =
    comparison;
  const digest = digestOf(golden.text);
  const identity = { asOf, knowledge, questions: digest, prompt: ANSWER_TEMPLATE };
  const kept = openResults(comparison.folder, identity);
  const telling = (model: string, total: number) => {
    let done = 0;
    comparison.tell(model, 0, total);
    return () => comparison.tell(model, ++done, total);
  };
  const judge = comparison.judge
    ? openJudge(comparison.judge, kept, {
        atOnce,
        tell: telling(`${comparison.judge.name}, sędzia`, labelled.length),
      })
    : null;
  const calibration = judge ? await judge.calibrate(labelled) : null;
  // The first question of a process takes longer, which is no model's doing.
  const [first] = questions;
  if (first) await tryAnswer(first, comparison.depsOf(first.language ?? "pl"), asOf);
  const { howPlain } = await loadTextTasks();
  const measures = { howPlain, lemmatizer: comparison.lemmatizer };
  const models: ComparedModel[] = [];
  for (const contestant of contestants) {
    const tell = telling(contestant.name, questions.length * runs + injections.length);
    const given = { asOf, atOnce, depsOf: comparison.depsOf, tell };
    const trials = [];
    let stopped: string | null = null;
    for (let run = 1; run <= runs && stopped === null; run++) {
      const performed = await compareAnswers(contestant, { ...given, questions, run }, kept);
      trials.push(performed.results);
      stopped = performed.stopped;
    }
    const attempts =
      stopped === null
        ? await compareInjections(contestant, { ...given, attempts: injections }, kept)
        : { results: [], stopped };
    stopped = attempts.stopped;
    const { settings } = contestant;
    models.push({
      name: contestant.name,
      settings: settings && {
        model: settings.model,
        where: settings.where,
        structured: settings.structured,
        priced: settings.price !== undefined,
      },
      stopped,
      // What is there of a model that was given up says nothing of it.
      answers: modelAnswerFigures(stopped === null ? trials : [], measures),
      injections: injectionFigures(injections, stopped === null ? attempts.results : []),
      judged: judge && stopped === null ? await judge.judge(contestant.key, trials[0] ?? []) : null,
      tasks: stopped === null ? await compareTasks(contestant, tasks, kept, { atOnce, tell }) : [],
    });
  }
  return {
    ...comparison.about,
    asOf,
    questions: {
      file: golden.file,
      digest,
      asked: questions.length,
      of: golden.of,
      category: golden.category,
    },
    knowledge,
    prompt: ANSWER_TEMPLATE,
    runs,
    atOnce,
    judge: judge && calibration ? { name: judge.name, calibration } : null,
    models,
  };
}
