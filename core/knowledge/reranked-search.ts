import { ModelFault, type Reranker } from "#core/models";
import type { Found, SearchHit, SearchQuery } from "./types.ts";

/** How many of the first passages are read again. */
export const RERANKED = 50;
const DEFAULT_LIMIT = 10;

/**
 * A search whose first fifty passages stand in the order that a reranker gives them; scores and the rest stay. Where
 * there is none, it fails, or a passage is not for everybody, the order of the search: an answer never waits for a model
 * that is gone. `onFault` has the error.
 */
export function rerankedSearch(
  search: (query: SearchQuery) => Promise<Found>,
  rerankerNow: () => Promise<Reranker | null>,
  onFault: (fault: ModelFault) => void,
): (query: SearchQuery) => Promise<Found> {
  return async (query) => {
    const reranker = await rerankerNow();
    if (!reranker) return search(query);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const found = await search({ ...query, limit: Math.max(limit, RERANKED) });
    const first = found.passages.slice(0, RERANKED);
    const asFound = { ...found, passages: found.passages.slice(0, limit) };
    if (first.length === 0 || first.some(({ passage }) => passage.visibility !== "public")) return asFound;
    try {
      const scores = await reranker.score(query.question ?? query.text, first.map(textOf));
      const order = first.map((hit, i) => ({ hit, score: scores[i]! })).sort((a, b) => b.score - a.score);
      const passages = [...order.map(({ hit }) => hit), ...found.passages.slice(RERANKED)];
      return { ...found, passages: passages.slice(0, limit) };
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      onFault(error);
      return asFound;
    }
  };
}

const textOf = ({ passage: { documentTitle, headingPath, text } }: SearchHit) =>
  [documentTitle, ...headingPath, text].join("\n");
