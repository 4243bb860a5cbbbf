import type { z } from "zod";
import type { DataBlock } from "../data-blocks.ts";

/** What a model is told for a task. */
export interface TaskPrompt<Input> {
  /** Changes with every change of the words; it stands in the audit of every call. */
  version: string;
  instructions(input: Input): string;
  /** What the model is given as data. */
  data(input: Input): readonly DataBlock[];
  /** The most tokens of an answer. */
  longest: number;
}

/** What a verifier says of a result: the part of it that stands, and what was wrong with the rest, for the person. */
export interface Checked<Output> {
  /** Null where nothing of it may be used. */
  output: Output | null;
  faults: readonly string[];
}

/**
 * A piece of work that a model may do: its contract, an implementation without a model, what a model is told, and one
 * verifier that the results of both must pass.
 */
export interface Task<Input, Output, Needs = undefined> {
  name: string;
  input: z.ZodType<Input>;
  output: z.ZodType<Output>;
  /** Null where the work cannot be done without a model. */
  builtIn: ((input: Input, needs: Needs) => Output) | null;
  prompt: TaskPrompt<Input>;
  verify(input: Input, output: Output, needs: Needs): Checked<Output>;
}

/** A task, typed by its parts. `Needs` is what it works with, a lemmatizer for one. */
export const defineTask = <Input, Output, Needs = undefined>(
  task: Task<Input, Output, Needs>,
): Task<Input, Output, Needs> => task;
