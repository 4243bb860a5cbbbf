import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Lemmatizer } from "#core/language";
import type { EvaluationSet } from "./evaluation-set.ts";
import { misspell } from "./misspell.ts";
import { type IndexedDocument, openSearchIndex, type SearchIndex } from "./search-index/index.ts";

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
const DAY = "2000-01-01";
const SIGHT = { internal: false, units: [] };

export interface RetrievalOptions {
  /** Each question with a typing error, the same ones for the same number. */
  misspelt?: number | undefined;
  /** Words that no text has are not mended. */
  asWritten?: boolean | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Measures the search on a set of questions with a known passage, in a throw-away index. */
export async function evaluateRetrieval(
  set: EvaluationSet,
  lemmatizer: Lemmatizer,
  { misspelt, asWritten = false, onProgress }: RetrievalOptions = {},
): Promise<RetrievalFigures> {
  const folder = await mkdtemp(join(tmpdir(), `magistrat-evaluation-${process.pid}-`));
  const index = await openSearchIndex(folder, lemmatizer);
  try {
    await index.putMany(documentsOf(set));
    await index.optimize();
    return await measure(set, index, { misspelt, asWritten, onProgress });
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

async function measure(
  set: EvaluationSet,
  index: SearchIndex,
  { misspelt, asWritten, onProgress }: RetrievalOptions,
): Promise<RetrievalFigures> {
  const questions = set.questions.filter(({ passage }) => passage !== null);
  const ranks: number[] = [];
  const times: number[] = [];
  for (const { text: written, passage } of questions) {
    const text = misspelt === undefined ? written : misspell(written, misspelt);
    const start = performance.now();
    const hits = await index.search({ text, sight: SIGHT, asOf: DAY, limit: DEPTH, asWritten });
    times.push(performance.now() - start);
    ranks.push(hits.findIndex(({ id }) => id === passage) + 1);
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
