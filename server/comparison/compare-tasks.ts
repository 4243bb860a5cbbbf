import { z } from "zod";
import { callFigures, countsOf, modelCall, shareOf } from "#core/answers";
import { unreachable } from "./compare-answers.ts";
import type { ComparedTask } from "./compared-tasks.ts";
import type { Contestant } from "./contestant.ts";
import type { KeptResults } from "./kept-results.ts";
import { perform } from "./perform.ts";
import type { TaskFigures } from "./report.ts";

const taskTrial = z.object({
  /** Whether the model's result passed the verifier. */
  valid: z.boolean(),
  /** Why it was not used. */
  why: z.string().nullable(),
  faults: z.array(z.string()),
  calls: z.array(modelCall),
});
type TaskTrial = z.infer<typeof taskTrial>;

/** Lets a model do every task of the table; nothing without a model, where there is nothing to measure. */
export async function compareTasks(
  contestant: Contestant,
  tasks: readonly ComparedTask[],
  kept: KeptResults,
  { atOnce, tell }: { atOnce: number; tell: () => void },
): Promise<TaskFigures[]> {
  const figures: TaskFigures[] = [];
  if (contestant.settings === null) return figures;
  for (const task of tasks) {
    const { inputs } = task;
    const { results } = await perform(
      inputs.map((input) => {
        const key = `task ${contestant.key} ${task.name} ${input.id}`;
        return {
          key,
          perform: async (): Promise<TaskTrial> => ({
            ...(await input.perform(contestant.caller(key)!)),
            calls: contestant.callsOf(key),
          }),
          unreachable: ({ why }: TaskTrial) => unreachable({ fault: why }),
        };
      }),
      kept,
      { atOnce, tell },
    );
    const trials = results.map((result) => taskTrial.parse(result));
    figures.push({
      name: task.name,
      title: task.title,
      inputs: inputs.length,
      valid: shareOf(trials.filter(({ valid }) => valid).length, trials.length),
      notUsed: countsOf(trials.flatMap(({ why }) => why ?? [])),
      faults: countsOf(trials.flatMap(({ faults }) => faults)),
      calls: callFigures(
        trials.flatMap(({ calls }) => calls),
        trials.length,
      ),
    });
  }
  return figures;
}
