import type { Caller } from "../gateway/call-record.ts";
import type { GuardedModel } from "../gateway/open-gateway.ts";
import { askForJson } from "../json/ask-for-json.ts";
import { ModelFault, type ModelFaultCode } from "../model-fault.ts";
import type { Task } from "./define-task.ts";

/** A result and where it comes from. */
export interface TaskResult<Output> {
  output: Output;
  by: "built-in" | `model:${string}`;
  /** What the verifier took out or objects to. */
  faults: readonly string[];
  /** Why the model's result was not used; null where it was, or no model was asked. `unproven`: the verifier let nothing of it through. */
  withoutModel: ModelFaultCode | "unproven" | null;
}

/** The work cannot be done without a model, and there is none, or it failed. */
export class NeedsModel extends Error {
  override name = "NeedsModel";
  readonly why: TaskResult<unknown>["withoutModel"];
  constructor(task: string, why: TaskResult<unknown>["withoutModel"]) {
    super(`${task} needs a model: ${why ?? "there is none"}`);
    this.why = why;
  }
}

/** Nothing of what was done without a model passes the verifier either: there is no result that may be shown. */
export class NothingProven extends Error {
  override name = "NothingProven";
  /** What the verifier objects to, for the person. */
  readonly faults: readonly string[];
  constructor(task: string, faults: readonly string[]) {
    // What was found may quote the text, which belongs into no log.
    super(`nothing of what ${task} gave without a model passes its verifier`);
    this.faults = faults;
  }
}

/**
 * Does a task: by the model where there is one, and without it where there is none, it fails, or nothing of its result
 * passes the verifier. What is given back has passed it, whoever made it.
 * @throws NeedsModel; NothingProven; the reason of `signal` where it is aborted
 */
export async function runTask<Input, Output, Needs>(
  task: Task<Input, Output, Needs>,
  input: Input,
  needs: Needs,
  asked: { model: GuardedModel; caller: Omit<Caller, "task" | "template"> } | null,
  signal: AbortSignal = new AbortController().signal,
): Promise<TaskResult<Output>> {
  const withModel = asked ? await byModel(task, input, needs, asked, signal) : null;
  if (withModel !== null && typeof withModel !== "string") return withModel;
  if (task.builtIn === null) throw new NeedsModel(task.name, withModel);
  const { faults, output } = task.verify(input, task.builtIn(input, needs), needs);
  if (output === null) throw new NothingProven(task.name, faults);
  return { output, by: "built-in", faults, withoutModel: withModel };
}

/** The model's result, or why it cannot be used. */
async function byModel<Input, Output, Needs>(
  task: Task<Input, Output, Needs>,
  input: Input,
  needs: Needs,
  { caller, model }: { model: GuardedModel; caller: Omit<Caller, "task" | "template"> },
  signal: AbortSignal,
): Promise<TaskResult<Output> | ModelFaultCode | "unproven"> {
  const { data, instructions, longest, version } = task.prompt;
  try {
    const writing = askForJson(
      model,
      { ...caller, task: task.name, template: version },
      {
        instructions: instructions(input),
        input: data(input),
        name: task.name,
        shape: task.output,
        longest,
      },
      signal,
    );
    let next = await writing.next();
    while (!next.done) next = await writing.next();
    const { faults, output } = task.verify(input, next.value, needs);
    if (output === null) return "unproven";
    return { output, by: `model:${model.settings.name}`, faults, withoutModel: null };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ModelFault) return error.code;
    throw error;
  }
}
