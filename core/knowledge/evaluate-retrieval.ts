import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Lemmatizer } from "#core/language";
import type { Embedder, Reranker } from "#core/models";
import type { EvaluationSet } from "./evaluation-set.ts";
import { misspell } from "./misspell.ts";
import { RERANKED } from "./reranked-search.ts";
import { MEANING, NEAR_IN_MEANING } from "./search.ts";
import { type IndexedDocument, openSearchIndex, type SearchIndex } from "./search-index/index.ts";
import { decodeVector, encodeVector } from "./vectors/code.ts";
import { fuseMeaning } from "./vectors/fuse-meaning.ts";
import { VectorSet } from "./vectors/vector-set.ts";

export interface RetrievalFigures {
  passages: number;
  /** Questions with a passage; the others are left out. */
  questions: number;
  /** Mean of 1/rank of the right passage, 0 where it is not among the first ten. */
  mrr10: number;
  /** Share of the questions with the right passage first, among the first five and ten. */
  r1: number;
  r5: number;
  r10: number;
  /** Median and 95th percentile of one search, in milliseconds. */
  p50Ms: number;
  p95Ms: number;
}

const DEPTH = 10;
const PASSAGES_AT_ONCE = 256;
const DAY = "2000-01-01";
const SIGHT = { internal: false, units: [] };

export interface RetrievalOptions {
  /** Each question with a typing error, the same ones for the same number. */
  misspelt?: number | undefined;
  /** Words that no text has are not mended. */
  asWritten?: boolean | undefined;
  /** Models that the search has beside its words. */
  embedder?: Embedder | undefined;
  reranker?: Reranker | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Measures the search on a set of questions with a known passage, in a throw-away index. */
export async function evaluateRetrieval(
  set: EvaluationSet,
  lemmatizer: Lemmatizer,
  options: RetrievalOptions = {},
): Promise<RetrievalFigures> {
  const folder = await mkdtemp(join(tmpdir(), `magistrat-evaluation-${process.pid}-`));
  const index = await openSearchIndex(folder, lemmatizer);
  try {
    await index.putMany(documentsOf(set));
    await index.finish();
    const vectors = options.embedder && (await vectorsOf(set, options.embedder));
    return await measure(set, index, vectors, options);
  } finally {
    await index.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every passage its own document, public and always valid. */
function documentsOf(set: EvaluationSet): Map<string, IndexedDocument> {
  return new Map(
    set.passages.map(({ id, title, text }) => [
      id,
      {
        passages: [
          {
            id,
            documentId: id,
            digest: "",
            title,
            text,
            visibility: "public",
            unit: null,
            language: "pl",
            validFrom: null,
            validTo: null,
          },
        ],
      },
    ]),
  );
}

/** Every passage by its vector. */
async function vectorsOf(set: EvaluationSet, embedder: Embedder): Promise<VectorSet> {
  const vectors = new VectorSet(embedder.dimension);
  for (let start = 0; start < set.passages.length; start += PASSAGES_AT_ONCE) {
    const passages = set.passages.slice(start, start + PASSAGES_AT_ONCE);
    const texts = passages.map(({ text, title }) => `${title}\n${text}`);
    for (const [n, vector] of (await embedder.embed(texts, "passage")).entries())
      vectors.put(passages[n]!.id, passages[n]!.id, decodeVector(encodeVector(vector)));
  }
  return vectors;
}

/** The first ten of a search, as its configuration finds them. */
async function searchWith(
  { text, asWritten }: { text: string; asWritten: boolean | undefined },
  index: SearchIndex,
  vectors: VectorSet | undefined,
  texts: ReadonlyMap<string, string>,
  { embedder, reranker }: RetrievalOptions,
): Promise<string[]> {
  const depth = reranker ? RERANKED : DEPTH;
  const hits = await index.search({ text, sight: SIGHT, asOf: DAY, limit: depth, asWritten });
  let ids = hits.map(({ id }) => id);
  if (embedder && vectors) {
    const [asked] = await embedder.embed([text], "query");
    const near = vectors.near(asked!, NEAR_IN_MEANING, () => true);
    ids = fuseMeaning(hits, near, MEANING)
      .map(({ id }) => id)
      .slice(0, depth);
  }
  if (!reranker) return ids;
  const scores = await reranker.score(
    text,
    ids.map((id) => texts.get(id) ?? ""),
  );
  return ids
    .map((id, n) => ({ id, score: scores[n]! }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id)
    .slice(0, DEPTH);
}

async function measure(
  set: EvaluationSet,
  index: SearchIndex,
  vectors: VectorSet | undefined,
  options: RetrievalOptions,
): Promise<RetrievalFigures> {
  const { asWritten, misspelt, onProgress } = options;
  const texts = new Map(set.passages.map(({ id, text, title }) => [id, `${title}\n${text}`]));
  const questions = set.questions.filter(({ passage }) => passage !== null);
  const ranks: number[] = [];
  const times: number[] = [];
  for (const { text: written, passage } of questions) {
    const text = misspelt === undefined ? written : misspell(written, misspelt);
    const start = performance.now();
    const found = await searchWith({ text, asWritten }, index, vectors, texts, options);
    times.push(performance.now() - start);
    ranks.push(found.indexOf(passage!) + 1);
    onProgress?.(ranks.length, questions.length);
  }
  const within = (depth: number) => share(ranks, (rank) => (rank > 0 && rank <= depth ? 1 : 0));
  return {
    passages: set.passages.length,
    questions: questions.length,
    mrr10: share(ranks, (rank) => (rank > 0 ? 1 / rank : 0)),
    r1: within(1),
    r5: within(5),
    r10: within(DEPTH),
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

function share(ranks: readonly number[], gain: (rank: number) => number): number {
  return ranks.length === 0 ? 0 : ranks.reduce((sum, rank) => sum + gain(rank), 0) / ranks.length;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
}
