import { city } from "#city";
import { rephrase, routeAmong } from "#core/answers";
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

type Asked = { model: GuardedModel; caller: Omit<Caller, "task" | "template"> };

/** One input of a task, ready to be done by a model. */
export interface TaskInput {
  id: string;
  perform(asked: Asked): Promise<TaskOutcome>;
}

export interface TaskOutcome {
  /** Whether the verifier let the model's result through. */
  valid: boolean;
  /** Why it was not used. */
  why: TaskResult<unknown>["withoutModel"];
  /** What the verifier objects to, by kind: without the words of the text. */
  faults: string[];
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
      perform: (asked) => outcomeOf(task, input, needs, asked),
    })),
  };
}

/** Without the way that does without a model: nothing but the model's result is to be measured. */
async function outcomeOf<Input, Output, Needs>(
  task: Task<Input, Output, Needs>,
  input: Input,
  needs: Needs,
  asked: Asked,
): Promise<TaskOutcome> {
  let faults: string[] = [];
  const watched: Task<Input, Output, Needs> = {
    ...task,
    builtIn: null,
    verify(...given) {
      const checked = task.verify(...given);
      faults = checked.faults.map(kindOf);
      return checked;
    },
  };
  try {
    await runTask(watched, input, needs, asked);
    return { valid: true, why: null, faults };
  } catch (error) {
    if (!(error instanceof NeedsModel)) throw error;
    return { valid: false, why: error.why, faults };
  }
}

/** A fault without what it quotes and counts: `Zginęło z tekstu: kwota`. Quotations may stand in each other. */
function kindOf(fault: string): string {
  const shorter = fault.replace(/„[^„”]*”/gu, "…");
  if (shorter !== fault) return kindOf(shorter);
  return fault.replace(/\d+/g, "").replace(/[\s:.…]+$/u, "");
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
      routeAmong(city.doors),
      "Czyja to sprawa",
      of(({ title }) => ({
        question: `${title}: gdzie to załatwić?`,
        institutions: city.doors.map(({ name }) => name),
      })),
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
