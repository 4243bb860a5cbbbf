import { rephrase } from "#core/answers";
import { loadTextTasks } from "#core/language";
import {
  type Caller,
  type GuardedModel,
  NeedsModel,
  runTask,
  type Task,
  type TaskResult,
} from "#core/models";
import type { Platform } from "../platform.ts";
import { type DocumentText, documentTexts } from "./document-texts.ts";

type Asked = { model: GuardedModel; caller: Omit<Caller, "task" | "template"> } | null;

/** One input of a task, ready to be done by a model or without one. */
export interface TaskInput {
  id: string;
  /** What became of it; why there is no result where the work cannot be done without a model. */
  perform(asked: Asked): Promise<Pick<TaskResult<unknown>, "by" | "faults" | "withoutModel"> | NeedsModel>;
}

/** A task that models are compared at beside answers. */
export interface ComparedTask {
  name: string;
  /** What it is called in the report. */
  title: string;
  inputs: readonly TaskInput[];
}

/** A task as a line of the table below: its name in Polish, and the inputs that it is measured on. */
export function comparedTask<Input, Output, Needs>(
  task: Task<Input, Output, Needs>,
  title: string,
  { inputs, needs }: { needs: Needs; inputs: readonly { id: string; input: Input }[] },
): ComparedTask {
  return {
    name: task.name,
    title,
    inputs: inputs.map(({ id, input }) => ({
      id,
      perform: (asked) =>
        runTask(task, input, needs, asked).catch((error: unknown) => {
          if (error instanceof NeedsModel) return error;
          throw error;
        }),
    })),
  };
}

/** The tasks that models are compared at beside answers, on the documents of the city; one is a line. */
export async function comparedTasks({ database, lemmatizer }: Platform): Promise<ComparedTask[]> {
  const { extract, simplify, summarise, translate } = await loadTextTasks();
  const texts = await documentTexts(database.db);
  const of = <Input>(make: (text: DocumentText) => Input) => ({
    needs: lemmatizer,
    inputs: texts.map((text) => ({ id: text.slug, input: make(text) })),
  });
  return [
    comparedTask(
      summarise,
      "Streszczenie dokumentu",
      of(({ text }) => ({ text, sentences: 3 })),
    ),
    comparedTask(
      simplify,
      "Tekst prostym językiem",
      of(({ text }) => ({ text })),
    ),
    comparedTask(
      extract,
      "Dane z tekstu",
      of(({ text }) => ({ text })),
    ),
    comparedTask(
      translate,
      "Tłumaczenie na ukraiński",
      of(({ text }) => ({ text, to: "uk" })),
    ),
    comparedTask(
      rephrase,
      "Dopytanie jako pełne pytanie",
      of(({ title }) => followUp(title)),
    ),
  ];
}

const followUp = (title: string) => ({
  previous: [{ question: `${title}: co trzeba zrobić?`, status: "answered" }],
  question: "a jakie dokumenty są do tego potrzebne?",
});
