import { ModelFault, type Reranker } from "#core/models";
import type { Found, SearchHit, SearchQuery } from "./types.ts";

/** How many of the first passages are read again. */
const RERANKED = 50;

/**
 * A search whose first fifty passages stand in the order that a reranker gives them; scores and the rest stay. Where
 * the model fails, the order of the search: an answer never waits for a model that is gone. `onFault` has the error.
 */
export function rerankedSearch(
  search: (query: SearchQuery) => Promise<Found>,
  reranker: Reranker,
  onFault: (fault: ModelFault) => void,
): (query: SearchQuery) => Promise<Found> {
  return async (query) => {
    const found = await search(query);
    const first = found.passages.slice(0, RERANKED);
    try {
      const scores = await reranker.score(query.question ?? query.text, first.map(textOf));
      const order = first.map((hit, i) => ({ hit, score: scores[i]! })).sort((a, b) => b.score - a.score);
      return { ...found, passages: [...order.map(({ hit }) => hit), ...found.passages.slice(RERANKED)] };
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      onFault(error);
      return found;
    }
  };
}

const textOf = ({ passage: { documentTitle, headingPath, text } }: SearchHit) =>
  [documentTitle, ...headingPath, text].join("\n");
