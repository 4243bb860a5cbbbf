import { and, eq, lte } from "drizzle-orm";
import { record } from "#core/audit";
import type { Db } from "#core/db";
import type { Answers } from "#core/forms";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { canonicalJson } from "./canonical-json.ts";
import type { Described } from "./described.ts";
import { type Draft, draftOf } from "./draft.ts";
import { type Merge, mergeAnswers, same } from "./merge-answers.ts";
import { storable } from "./storable.ts";
import { draftRevisions, drafts } from "./tables.ts";

/** Revisions whose answers are kept: a window that is older than this is asked about every difference. */
const REVISIONS_KEPT = 20;

export interface Saving {
  /** Answers of the page, also the empty ones: a question that is not named keeps its answer. */
  given: Answers;
  /** The revision that the window was shown. */
  base: number;
  /** Questions whose choice between two answers the window has shown, and which are settled by this. */
  settled?: readonly string[];
  /** What becomes of the person's words and the proposals from them. */
  describe?: (kept: Described | null) => Described | null;
  actor: Actor;
  requestId?: string;
}

export type Saved = { draft: Draft } & Pick<Merge, "changedElsewhere" | "disputed">;

/**
 * Saves the answers of a page, right or wrong. Where another window has saved since, both are joined question by
 * question; of a question that both have changed, both answers are kept. Null where the draft is gone. What a clerk
 * saves for somebody is recorded, without the answers.
 */
export async function saveAnswers(
  { db, jobs }: { db: Db; jobs: Jobs },
  id: string,
  saving: Saving,
  at = new Date(),
): Promise<Saved | null> {
  const { actor, base, requestId, settled = [] } = saving;
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const [row] = await tx.select().from(drafts).where(eq(drafts.id, id)).for("update");
    if (!row) return null;
    const merged = mergeAnswers(
      base === row.revision ? row.answers : await answersAt(tx, id, base),
      row,
      storable(saving.given),
    );
    const unsettled = Object.fromEntries(
      Object.entries(merged.unsettled).filter(
        ([question]) => !settled.includes(question) || merged.disputed.includes(question),
      ),
    );
    const { changedElsewhere, disputed } = merged;
    const described = saving.describe ? storable(saving.describe(row.described)) : row.described;
    const changed =
      Object.keys(saving.given).some((key) => !same(merged.answers[key], row.answers[key])) ||
      Object.keys(unsettled).length !== Object.keys(row.unsettled).length ||
      disputed.length > 0 ||
      canonicalJson(described) !== canonicalJson(row.described);
    if (!changed) return { draft: draftOf(row), changedElsewhere, disputed };
    const revision = row.revision + 1;
    const [after] = await tx
      .update(drafts)
      .set({ answers: merged.answers, unsettled, described, revision, updatedAt: at, reminderAt: null })
      .where(eq(drafts.id, id))
      .returning();
    await tx.insert(draftRevisions).values({ draftId: id, revision, answers: merged.answers, at });
    await tx
      .delete(draftRevisions)
      .where(and(eq(draftRevisions.draftId, id), lte(draftRevisions.revision, revision - REVISIONS_KEPT)));
    if (actor.kind === "clerk")
      await record(
        tx,
        jobs,
        {
          actor,
          verb: "drafts.save",
          object: `draft:${id}`,
          payload: { service: row.slug, revision },
          ...(requestId && { requestId }),
        },
        at,
      );
    return { draft: draftOf(after!), changedElsewhere, disputed };
  });
}

/** The answers of a revision, or null where they are not kept any more. */
async function answersAt(tx: Db, id: string, revision: number): Promise<Answers | null> {
  const [row] = await tx
    .select({ answers: draftRevisions.answers })
    .from(draftRevisions)
    .where(and(eq(draftRevisions.draftId, id), eq(draftRevisions.revision, revision)));
  return row?.answers ?? null;
}
