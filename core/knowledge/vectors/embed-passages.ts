import { setTimeout as wait } from "node:timers/promises";
import { and, asc, eq, inArray, isNull, ne, notInArray, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import { ModelFault } from "#core/models";
import { knowledgeDocuments, knowledgePassages, knowledgeVectors } from "../tables.ts";
import type { Visibility } from "../types.ts";
import { encodeVector } from "./code.ts";
import type { PassageEmbedder } from "./passage-embedder.ts";

/** Passages that are embedded and written in one go. */
const AT_ONCE = 64;
/** So often a batch is tried while the model is busy or gone; then the job fails, and comes again later. */
const ATTEMPTS = 4;
const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Gives every passage that the embedder may read a vector where it has none yet, batch by batch, so that a run that is
 * cut off goes on where it was. Where all have one, those of other embedders go.
 * @returns how many were made
 * @throws ModelFault; the reason of `signal`
 */
export async function embedPassages(
  db: Db,
  embedder: PassageEmbedder,
  signal: AbortSignal,
  onProgress?: (done: number, left: number) => void,
): Promise<number> {
  let done = 0;
  const refused: string[] = [];
  for (let atOnce = AT_ONCE; ; ) {
    signal.throwIfAborted();
    const passages = await withoutVector(db, embedder, refused, atOnce);
    if (passages.length === 0) break;
    const vectors = await vectorsOf(embedder, passages, signal);
    if (vectors === null) {
      // One of them is to blame: each is asked for by itself, and that one waits for the next run.
      if (atOnce === 1) refused.push(passages[0]!.id);
      atOnce = atOnce === 1 ? AT_ONCE : 1;
      continue;
    }
    await db
      .insert(knowledgeVectors)
      .values(
        passages.map(({ id }, n) => ({
          embedder: embedder.name,
          passageId: id,
          vector: encodeVector(vectors[n]!),
        })),
      )
      // Another process may have been faster.
      .onConflictDoNothing();
    done += passages.length;
    onProgress?.(done, await countWithout(db, embedder));
  }
  if (refused.length > 0 && done === 0)
    throw new ModelFault("refused", `${refused.length} passages cannot be embedded`);
  await db.delete(knowledgeVectors).where(ne(knowledgeVectors.embedder, embedder.name));
  return done;
}

/** The vectors of passages; null where the model does not take one of them. */
async function vectorsOf(
  embedder: PassageEmbedder,
  passages: Awaited<ReturnType<typeof withoutVector>>,
  signal: AbortSignal,
): Promise<Float32Array[] | null> {
  try {
    return await patiently(() => embedder.embedPassages(passages, signal), signal);
  } catch (error) {
    if (error instanceof ModelFault && error.code === "too-long") return null;
    throw error;
  }
}

const missing = ({ mayRead, name }: Pick<PassageEmbedder, "mayRead" | "name">) => ({
  on: and(eq(knowledgeVectors.passageId, knowledgePassages.id), eq(knowledgeVectors.embedder, name)),
  where: and(
    isNull(knowledgeVectors.passageId),
    inArray(knowledgeDocuments.visibility, [...mayRead] as Visibility[]),
  ),
});

function withoutVector(db: Db, embedder: PassageEmbedder, refused: readonly string[], atOnce: number) {
  const { on, where } = missing(embedder);
  return db
    .select({
      id: knowledgePassages.id,
      title: knowledgeDocuments.title,
      headings: knowledgePassages.headingPath,
      text: knowledgePassages.text,
      visibility: knowledgeDocuments.visibility,
    })
    .from(knowledgePassages)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgePassages.documentId))
    .leftJoin(knowledgeVectors, on)
    .where(refused.length > 0 ? and(where, notInArray(knowledgePassages.id, [...refused])) : where)
    .orderBy(asc(knowledgePassages.id))
    .limit(atOnce);
}

/** How many passages that an embedder may read have no vector of it. */
export async function countWithout(
  db: Db,
  embedder: Pick<PassageEmbedder, "mayRead" | "name">,
): Promise<number> {
  const { on, where } = missing(embedder);
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(knowledgePassages)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgePassages.documentId))
    .leftJoin(knowledgeVectors, on)
    .where(where);
  return row!.count;
}

/** Waits for a model that is busy or gone. */
async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const passes =
        error instanceof ModelFault && ["busy", "unavailable", "cut", "stalled"].includes(error.code);
      if (!passes || attempt >= ATTEMPTS) throw error;
      const pause = Math.min(error.retryAfterMs ?? PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS);
      await wait(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
