import { type Lemmatizer, loadLemmatizer } from "#core/language";
import {
  type GuardedModel,
  NeedsModel,
  NothingProven,
  runTask,
  type Task,
  type TaskResult,
} from "#core/models";
import { UserError } from "../../explain.ts";
import { readSettings, withPlatform } from "../../with-platform.ts";
import { MODEL_FAULT_WORDS } from "../model-words.ts";

/** How confidential a text is that a model may get to read. */
export const READABLE = ["public", "internal", "unit"] as const;
export type Readable = (typeof READABLE)[number];

/** What a task gave, and what the person has to know of how it was done. */
export interface Done<Output> extends TaskResult<Output> {
  notes: string[];
}

/**
 * Does a task on what a person gave, by the model chosen for it where it may read that. Where no model is configured at
 * all, the data folder is not opened.
 * @throws UserError where the input is not what the task takes, it needs a model, or there is nothing that may be shown
 */
export async function doTask<Input, Output>(
  task: Task<Input, Output, Lemmatizer>,
  given: unknown,
  reads: Readable,
): Promise<Done<Output>> {
  const input = task.input.safeParse(given);
  if (!input.success) throw new UserError(input.error.issues.map(whyNot).join("\n"));
  if (readSettings().modelsFile === null) return done(task, input.data, await loadLemmatizer(), null, reads);
  return withPlatform(async ({ lemmatizer, models }) =>
    done(task, input.data, lemmatizer, await models.writerFor(task.name), reads),
  );
}

/** Why a task does not take what it was given: commander has let all but the length of the text through. */
const whyNot = (issue: { code?: string; maximum?: number | bigint; message: string }): string =>
  issue.code === "too_small"
    ? "Tekst jest pusty."
    : issue.code === "too_big"
      ? `Tekst jest za długi: najwyżej ${issue.maximum} znaków.`
      : issue.message;

async function done<Input, Output>(
  task: Task<Input, Output, Lemmatizer>,
  input: Input,
  lemmatizer: Lemmatizer,
  model: GuardedModel | null,
  reads: Readable,
): Promise<Done<Output>> {
  const mayRead = model?.settings.mayRead.includes(reads) ?? true;
  const notes = mayRead
    ? []
    : [
        `Model „${model!.settings.name}” nie może czytać tekstów „${reads}” (mayRead w MODELS_FILE), więc go nie zapytano. Jeśli tekst jest jawny, dodaj --reads public.`,
      ];
  const name = "magistrat task";
  const caller = { actor: { kind: "system", name } as const, turn: name, unit: null, reads };
  try {
    const result = await runTask(task, input, lemmatizer, model && mayRead ? { model, caller } : null);
    if (result.withoutModel) notes.push(`Zrobiono bez modelu: ${whyWithout(result.withoutModel)}.`);
    return { ...result, notes };
  } catch (error) {
    if (error instanceof NothingProven) {
      const nothing = `Zadanie „${task.name}” nie dało wyniku, który przeszedł sprawdzenie.`;
      throw new UserError([...notes, nothing, ...error.faults].join("\n"));
    }
    if (!(error instanceof NeedsModel)) throw error;
    throw new UserError([...notes, needsModel(task.name, error)].join("\n"));
  }
}

const whyWithout = (why: NonNullable<TaskResult<unknown>["withoutModel"]>) =>
  why === "unproven" ? "to, co napisał model, nie przeszło sprawdzenia" : MODEL_FAULT_WORDS[why];

function needsModel(task: string, { why }: NeedsModel): string {
  if (why !== null) return `Zadanie „${task}” potrzebuje modelu, a model nie dał wyniku: ${whyWithout(why)}.`;
  return `Zadanie „${task}” potrzebuje modelu. Ustaw go w MODELS_FILE (docs/operations.md) i wybierz: npm run magistrat -- models use ${task} NAZWA`;
}

/** Who did it, in words and as it stands in JSON. */
export const doneBy = (by: TaskResult<unknown>["by"]): string =>
  by === "built-in" ? "Wykonał: program bez modelu (built-in)" : `Wykonał: model (${by})`;
