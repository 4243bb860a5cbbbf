import { MatchQuery, Operator, type Table } from "@lancedb/lancedb";
import type { Lemmatizer } from "#core/language";
import { filterOf, isOneOf } from "./filter.ts";
import { type FieldHit, fuse } from "./fuse.ts";
import { queryTerms } from "./query-terms.ts";
import { type QuestionWord, questionWords } from "./question-words.ts";
import { type Candidate, rankAgain } from "./rank-again.ts";
import type { FieldName } from "./rows.ts";
import type { IndexHit, IndexQuery } from "./types.ts";

const DEFAULT_LIMIT = 10;
/** How many each field proposes to the fusion, at least. */
const CANDIDATES = 50;
/** How many of the first ranking are ranked a second time. */
const AGAIN = 30;

export interface PreparedSearch {
  terms: Record<FieldName, string[]>;
  words: QuestionWord[];
  filter: string;
  limit: number;
}

/** What of a search needs no table. @throws RangeError when `asOf` is no day. */
export function prepareSearch(query: IndexQuery, lemmatizer: Lemmatizer): PreparedSearch {
  return {
    terms: queryTerms(query.text, lemmatizer),
    words: questionWords(query.text, lemmatizer),
    filter: filterOf(query),
    limit: query.limit ?? DEFAULT_LIMIT,
  };
}

/** Searches each field by itself and joins what they found: one query over all fields takes ten times as long. */
export async function searchTable(
  table: Table,
  { terms, words, filter, limit }: PreparedSearch,
): Promise<IndexHit[]> {
  const find = async (field: FieldName): Promise<FieldHit[]> =>
    terms[field].length === 0
      ? []
      : table
          .query()
          .fullTextSearch(new MatchQuery(terms[field].join(" "), field, { operator: Operator.Or }))
          .where(filter)
          .select(["id", "document_id", "_score"])
          .limit(Math.max(CANDIDATES, limit))
          .toArray();
  const [surface, lemmas, grams] = await Promise.all([find("surface"), find("lemmas"), find("grams")]);
  const ranked = fuse({ surface, lemmas, grams });
  const first = await candidates(table, ranked.slice(0, AGAIN));
  return [...rankAgain(words, first), ...ranked.slice(AGAIN)].slice(0, limit);
}

/** Reads what the second ranking judges by: by identifier, since row numbers move when the index is optimized. */
async function candidates(table: Table, hits: IndexHit[]): Promise<Candidate[]> {
  if (hits.length === 0) return [];
  const wanted = isOneOf(
    "id",
    hits.map(({ id }) => id),
  );
  const rows: { id: string; lines: string }[] = await table
    .query()
    .where(wanted)
    .select(["id", "lines"])
    .toArray();
  const linesOf = new Map(rows.map(({ id, lines }) => [id, lines]));
  return hits.map((hit) => {
    const [title = [], ...sentences] = (linesOf.get(hit.id) ?? "").split("\n").map((line) => line.split(" "));
    return { hit, title, sentences };
  });
}
