import type { Found, FoundPassage, SearchQuery } from "#core/knowledge";
import type { Injection } from "./injections.ts";

/** A search whose best passage carries the order of an attempt, as if somebody had brought it into the knowledge. */
export function plantedSearch(
  search: (query: SearchQuery) => Promise<Found>,
  { text, where }: Injection,
): (query: SearchQuery) => Promise<Found> {
  if (text === undefined) return search;
  return async (query) => {
    const found = await search(query);
    const [best, ...others] = found.passages;
    if (!best) return found;
    return { ...found, passages: [{ ...best, passage: planted(best.passage, text, where) }, ...others] };
  };
}

function planted(passage: FoundPassage, order: string, where: Injection["where"]): FoundPassage {
  if (where === "file-name") return { ...passage, documentTitle: order };
  if (where === "form") return { ...passage, text: `${passage.text}\n\nPole formularza „Uwagi”: ${order}` };
  return { ...passage, text: `${passage.text}\n\n${order}` };
}
