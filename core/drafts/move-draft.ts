import { and, eq } from "drizzle-orm";
import { record } from "#core/audit";
import type { Db } from "#core/db";
import type { ServiceDefinition } from "#core/forms";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { type Draft, draftOf } from "./draft.ts";
import { keepDefinition, readDefinition } from "./keep-definition.ts";
import { planMove } from "./plan-move.ts";
import { draftRevisions, drafts } from "./tables.ts";

export interface Moving {
  /** The definition to move to. */
  definition: ServiceDefinition;
  /** Hash of the definition that the person was shown the move from. */
  from: string;
  /** The revision whose answers the person was shown. */
  revision: number;
  actor: Actor;
  requestId?: string;
}

/**
 * Moves a draft to a newer definition, as `planMove` says and the person has confirmed; what does not fit goes. Null,
 * and nothing is changed, where the draft is gone or is not any more what the person was shown.
 */
export async function moveDraft(
  { db, jobs }: { db: Db; jobs: Jobs },
  id: string,
  { actor, definition, from, requestId, revision: shown }: Moving,
  at = new Date(),
): Promise<Draft | null> {
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const [row] = await tx
      .select()
      .from(drafts)
      .where(and(eq(drafts.id, id), eq(drafts.definitionHash, from), eq(drafts.revision, shown)))
      .for("update");
    const before = row && (await readDefinition(tx, from));
    if (!row || !before) return null;
    const { answers, moved, unfit } = planMove(before, definition, row.answers);
    const unsettled = Object.fromEntries(
      Object.entries(row.unsettled).filter(([question]) => Object.hasOwn(answers, question)),
    );
    const to = await keepDefinition(tx, definition, at);
    const revision = row.revision + 1;
    const [after] = await tx
      .update(drafts)
      .set({ definitionHash: to, answers, unsettled, revision, updatedAt: at, reminderAt: null })
      .where(eq(drafts.id, id))
      .returning();
    // Answers under other names can be joined with nothing that an old window sends.
    await tx.delete(draftRevisions).where(eq(draftRevisions.draftId, id));
    await tx.insert(draftRevisions).values({ draftId: id, revision, answers, at });
    await record(
      tx,
      jobs,
      {
        actor,
        verb: "drafts.move",
        object: `draft:${id}`,
        payload: { service: row.slug, from, to, moved: moved.length, unfit: unfit.length },
        ...(requestId && { requestId }),
      },
      at,
    );
    return draftOf(after!);
  });
}
