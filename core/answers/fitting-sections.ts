import type { SearchHit, SearchQuery } from "#core/knowledge";
import { type AskedKind, headingFits } from "./tasks/answer/asked-kind.ts";
import type { AnswerDeps } from "./types.ts";

/** What the section of an office's document with this kind of answer is usually called. */
const SECTION_WORDS: Partial<Record<AskedKind, string>> = {
  amount: "ile to kosztuje opłata",
  number: "ile to kosztuje opłata",
  term: "ile się czeka termin",
  date: "ile się czeka termin",
  documents: "jakie dokumenty załączniki",
  place: "gdzie i jak złożyć kontakt",
  how: "gdzie i jak złożyć",
  hours: "godziny kontakt",
  law: "podstawa prawna",
};
const LIMIT = 20;
const MOST = 2;

/**
 * The hits with the fitting sections of the best document right after the best one: a section "Jakie dokumenty"
 * does not repeat what the document is about, so the question's words alone rank it low.
 */
export async function withFittingSections(
  hits: SearchHit[],
  asked: AskedKind | null,
  search: AnswerDeps["search"],
  query: SearchQuery,
): Promise<SearchHit[]> {
  const best = hits[0];
  const words = asked ? SECTION_WORDS[asked] : undefined;
  if (!best || !asked || !words || fits(best, asked)) return hits;
  const { documentId, documentTitle } = best.passage;
  const more = await search({ ...query, text: `${documentTitle} ${words}`, limit: LIMIT });
  const sections = [...hits, ...more.passages].filter(
    (hit) => hit.passage.documentId === documentId && fits(hit, asked),
  );
  const chosen = [...new Map(sections.map((hit) => [hit.passage.id, hit])).values()].slice(0, MOST);
  const ids = new Set(chosen.map(({ passage }) => passage.id));
  const placed = chosen.map((hit) => ({
    ...hit,
    score: Math.max(best.score * 0.95, Math.min(hit.score, best.score)),
  }));
  return [best, ...placed, ...hits.slice(1).filter(({ passage }) => !ids.has(passage.id))];
}

const fits = ({ passage }: SearchHit, asked: AskedKind) =>
  headingFits(passage.headingPath.at(-1) ?? "", asked);
