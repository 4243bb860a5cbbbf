import { join } from "node:path";
import { openDatabase } from "#core/db";
import {
  encodeVector,
  knowledgeTables,
  openMeaning,
  openSearchIndex,
  searchKnowledge,
  syncIndex,
} from "#core/knowledge";
import { loadLemmatizer } from "#core/language";
import { randomFrom } from "../random.ts";
import type { Engine } from "./engine.ts";
import { DAY, fillDatabase } from "./magistrat.ts";

const DIMENSION = 1_024;
/** Texts are about so many matters; a question is nearer to its passage than that to others of the matter. */
const MATTERS = 1_000;
const SPREAD = 0.9;
const ASKED = 0.4;
const ROWS_AT_ONCE = 500;
const COMPARED = 50;
const DEPTH = 10;
const { knowledgeVectors } = knowledgeTables;

/** The platform's search by words and by made vectors of 1,024 numbers; the embedder itself takes no time. */
export const hybrid: Engine = async (corpus, size, folder) => {
  const database = await openDatabase({ folder: join(folder, "database") });
  await fillDatabase(database.db, corpus, size);
  const vectors = vectorsOf(size);
  for (let start = 0; start < size; start += ROWS_AT_ONCE)
    await database.db.insert(knowledgeVectors).values(
      vectors.slice(start, start + ROWS_AT_ONCE).map((vector, n) => ({
        embedder: "bench",
        passageId: `p-${start + n}`,
        vector: encodeVector(vector),
      })),
    );
  const index = await openSearchIndex(join(folder, "index"), await loadLemmatizer());
  const began = performance.now();
  await syncIndex(database, index);
  const indexingSeconds = (performance.now() - began) / 1000;
  const sight = { internal: false, units: [] };
  const embedder = {
    name: "bench",
    dimension: DIMENSION,
    mayRead: ["public"],
    embedPassages: () => Promise.reject(new Error("all have one")),
    embedQuestion: async (text: string) => questionNear(vectors, text),
  };
  const meaning = openMeaning(
    database.db,
    async () => [embedder],
    (fault) => {
      throw fault;
    },
  );
  return {
    indexingSeconds,
    async search(text) {
      const found = await searchKnowledge({ db: database.db, index, meaning }, { text, sight, asOf: DAY });
      return found.passages.length;
    },
    async recall() {
      let both = 0;
      for (let n = 0; n < COMPARED; n++) {
        const text = corpus.question(n, size);
        const near = await meaning.near({ text, sight, asOf: DAY }, DEPTH);
        const exact = new Set(nearest(vectors, questionNear(vectors, text)));
        both += near.filter(({ id }) => exact.has(id)).length;
      }
      return both / (COMPARED * DEPTH);
    },
    async close() {
      await index.close();
      await database.close();
    },
  };
};

function vectorsOf(size: number): Float32Array[] {
  const next = randomFrom(5);
  const number = () => next() + next() + next() - 1.5;
  const matters = Array.from({ length: MATTERS }, () => Float32Array.from({ length: DIMENSION }, number));
  return Array.from({ length: size }, () => {
    const matter = matters[Math.floor(next() * MATTERS)]!;
    return unit(matter.map((value) => value + SPREAD * number()));
  });
}

/** A question about one of the passages, always the same for the same words. */
function questionNear(vectors: readonly Float32Array[], text: string): Float32Array {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.codePointAt(0)!) % 1_000_003;
  const next = randomFrom(hash + 1);
  const passage = vectors[Math.floor(next() * vectors.length)]!;
  const length = ASKED / Math.sqrt(DIMENSION / 4);
  return unit(passage.map((value) => value + length * (next() + next() + next() - 1.5)));
}

function nearest(vectors: readonly Float32Array[], query: Float32Array): string[] {
  return vectors
    .map((vector, n) => ({ id: `p-${n}`, score: product(vector, query) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, DEPTH)
    .map(({ id }) => id);
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < DIMENSION; i++) sum += a[i]! * b[i]!;
  return sum;
}

function unit(values: Float32Array): Float32Array {
  const length = Math.sqrt(product(values, values));
  return values.map((value) => value / length);
}
