import { randomUUID } from "node:crypto";
import { record } from "#core/audit";
import type { Db } from "#core/db";
import type { Answers, ServiceDefinition } from "#core/forms";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import type { Described } from "./described.ts";
import { type Draft, draftOf, type EnteredAt } from "./draft.ts";
import { keepDefinition } from "./keep-definition.ts";
import { hashOfCode, newReturnCode } from "./return-code.ts";
import { storable } from "./storable.ts";
import { draftRevisions, drafts } from "./tables.ts";

export interface Beginning {
  definition: ServiceDefinition;
  language: string;
  actor: Actor;
  requestId?: string;
  /** Answers known already. */
  answers?: Answers;
  described?: Described;
  /** Where the person is whom a clerk begins it for. Only a clerk may. */
  enteredAt?: EnteredAt;
}

/** Begins a draft; gives it with the code that opens it, which is told here and never again by us. */
export async function beginDraft(
  { db, jobs }: { db: Db; jobs: Jobs },
  begun: Beginning,
  at = new Date(),
): Promise<{ draft: Draft; code: string }> {
  const { actor, definition, enteredAt, language, requestId } = begun;
  if (enteredAt && actor.kind !== "clerk") throw new Error("Only a clerk fills in a form for somebody.");
  const code = newReturnCode();
  const answers = storable(begun.answers ?? {});
  const id = randomUUID();
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const hash = await keepDefinition(tx, definition, at);
    const [row] = await tx
      .insert(drafts)
      .values({
        id,
        opener: hashOfCode(code),
        slug: definition.slug,
        definitionHash: hash,
        begunWith: hash,
        language,
        answers,
        unsettled: {},
        described: begun.described ? storable(begun.described) : null,
        revision: 1,
        createdAt: at,
        updatedAt: at,
        ...(enteredAt && actor.kind === "clerk" && { enteredBy: actor.id, enteredAt }),
      })
      .returning();
    await tx.insert(draftRevisions).values({ draftId: id, revision: 1, answers, at });
    await record(tx, jobs, {
      actor,
      verb: "drafts.begin",
      object: `draft:${id}`,
      payload: { service: definition.slug, definition: hash, ...(enteredAt && { enteredAt }) },
      ...(requestId && { requestId }),
    });
    return { draft: draftOf(row!), code };
  });
}
