import { eq } from "drizzle-orm";
import { record } from "#core/audit";
import { type Db, sharedRead } from "#core/db";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { modelChoices } from "./tables.ts";

/** Which model does what, by task; what is not in it is done without a model. */
export const readChoices: (db: Db) => Promise<ReadonlyMap<string, string>> = sharedRead(async (db) => {
  const rows = await db.select().from(modelChoices);
  return new Map(rows.map(({ model, task }) => [task, model]));
});

/** Lets a model do a task from now on, or none where `model` is null. */
export async function chooseModel(
  { db, jobs }: { db: Db; jobs: Jobs },
  actor: Actor,
  task: string,
  model: string | null,
  at = new Date(),
): Promise<void> {
  await db.transaction(async (tx) => {
    if (model === null) await tx.delete(modelChoices).where(eq(modelChoices.task, task));
    else
      await tx
        .insert(modelChoices)
        .values({ task, model, at })
        .onConflictDoUpdate({ target: modelChoices.task, set: { model, at } });
    await record(tx, jobs, { actor, verb: "models.choose", object: `task:${task}`, payload: { model } }, at);
  });
}
