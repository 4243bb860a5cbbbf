import { setTimeout as wait } from "node:timers/promises";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import { ModelFault } from "#core/models";
import { holdsOn, maySee } from "../may-see.ts";
import { knowledgeDocuments, knowledgePassages, knowledgeVectors } from "../tables.ts";
import type { SearchQuery } from "../types.ts";
import { decodeVector } from "./code.ts";
import type { PassageEmbedder } from "./passage-embedder.ts";
import { type NearPassage, VectorSet } from "./vector-set.ts";

/** What was read of vectors and of who may see what is taken as known for so long; each hit is looked up again. */
const KNOWN_FOR_MS = 10_000;
/** A question does not wait longer for vectors that are still being read; they go on being read for those after it. */
const READING_MS = 1_500;
/** Vectors that are read from the database at once. */
const READ_AT_ONCE = 2_000;

/** The search by meaning. */
export interface Meaning {
  /** Passages near a question, best first; none where there is no embedder, it fails, or is late. */
  near(query: SearchQuery, limit: number): Promise<NearPassage[]>;
}

interface Held {
  embedder: PassageEmbedder;
  vectors: VectorSet;
  /** The last one that was read. */
  added: number;
}
type Sights = Map<
  string,
  Pick<typeof knowledgeDocuments.$inferSelect, "visibility" | "unit" | "language" | "validFrom" | "validTo">
>;

/**
 * Keeps the vectors of the database in memory and finds what is near a question. Who asks while they are read has the
 * words alone after a moment. While a new embedder has not read all
 * passages, the one before it answers, as long as it is configured.
 * @param embedders the one that is chosen first, then the others that are configured @param onFault gets what made a
 * question be answered by its words alone
 */
export function openMeaning(
  db: Db,
  embedders: () => Promise<readonly PassageEmbedder[]>,
  onFault: (fault: ModelFault) => void,
  now: () => number = () => performance.now(),
): Meaning {
  let held: Held | null = null;
  let sights: Sights = new Map();
  let freshUntil = 0;
  let reading: Promise<void> | null = null;

  const read = async () => {
    const { count, serving } = await servingOf(db, await embedders());
    // Fewer than are held: some passages are gone.
    const isStale = serving?.name !== held?.embedder.name || (held !== null && count < held.vectors.size);
    const next: Held | null = isStale
      ? serving && { embedder: serving, vectors: new VectorSet(serving.dimension), added: 0 }
      : held;
    if (next) {
      const found = await readNew(db, next);
      // One that was made earlier may be written later: all are read once more.
      if (found === 0 && next.vectors.size < count) next.added = 0;
      sights = await readSights(db);
    }
    // Questions that come meanwhile have what was read before.
    held = next;
    freshUntil = now() + KNOWN_FOR_MS;
  };
  const fresh = () => {
    if (now() < freshUntil) return Promise.resolve();
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
  return {
    async near(query, limit) {
      const isReady = await Promise.race([fresh().then(() => true), wait(READING_MS, false, { ref: false })]);
      if (!isReady || !held || held.vectors.size === 0) return [];
      const { embedder, vectors } = held;
      try {
        const asked = await embedder.embedQuestion(query.question ?? query.text);
        return vectors.near(asked, limit, (id) => {
          const document = sights.get(id);
          if (!document || !maySee(document, query.sight) || !holdsOn(document, query.asOf)) return false;
          if (query.unit !== undefined && document.unit !== query.unit) return false;
          return query.language === undefined || document.language === query.language;
        });
      } catch (error) {
        if (!(error instanceof ModelFault)) throw error;
        onFault(error);
        return [];
      }
    },
  };
}

/** The embedder whose vectors are searched: the chosen one where it has as many as any other, else the one that has most. */
async function servingOf(
  db: Db,
  configured: readonly PassageEmbedder[],
): Promise<{ serving: PassageEmbedder | null; count: number }> {
  if (configured.length === 0) return { serving: null, count: 0 };
  const rows = await db
    .select({ embedder: knowledgeVectors.embedder, count: sql<number>`count(*)::int` })
    .from(knowledgeVectors)
    .groupBy(knowledgeVectors.embedder);
  const counts = new Map(rows.map(({ count, embedder }) => [embedder, count]));
  const of = ({ name }: PassageEmbedder) => counts.get(name) ?? 0;
  const serving = configured.reduce((best, other) => (of(other) > of(best) ? other : best));
  return { serving, count: of(serving) };
}

async function readNew(db: Db, held: Held): Promise<number> {
  for (let found = 0; ; ) {
    const rows = await db
      .select({
        id: knowledgeVectors.passageId,
        documentId: knowledgePassages.documentId,
        // The embedded database gives base64 several times as fast as bytes.
        vector: sql<string>`encode(${knowledgeVectors.vector}, 'base64')`,
        added: knowledgeVectors.added,
      })
      .from(knowledgeVectors)
      .innerJoin(knowledgePassages, eq(knowledgePassages.id, knowledgeVectors.passageId))
      .where(and(eq(knowledgeVectors.embedder, held.embedder.name), gt(knowledgeVectors.added, held.added)))
      .orderBy(asc(knowledgeVectors.added))
      .limit(READ_AT_ONCE);
    for (const { added, documentId, id, vector } of rows) {
      held.vectors.put(id, documentId, decodeVector(Buffer.from(vector, "base64")));
      held.added = added;
    }
    found += rows.length;
    if (rows.length < READ_AT_ONCE) return found;
  }
}

async function readSights(db: Db): Promise<Sights> {
  const { id, language, unit, validFrom, validTo, visibility } = knowledgeDocuments;
  const rows = await db
    .select({ id, language, unit, validFrom, validTo, visibility })
    .from(knowledgeDocuments);
  return new Map(rows.map((row) => [row.id, row]));
}
