import { MatchQuery, Operator, type Table } from "@lancedb/lancedb";
import type { Lemmatizer } from "#core/language";
import { filterOf } from "./filter.ts";
import { type FieldHit, fuse } from "./fuse.ts";
import { queryTerms } from "./query-terms.ts";
import type { FieldName } from "./rows.ts";
import type { IndexHit, IndexQuery } from "./types.ts";

const DEFAULT_LIMIT = 10;
/** How many each field proposes to the fusion, at least. */
const CANDIDATES = 50;

export interface PreparedSearch {
  terms: Record<FieldName, string[]>;
  filter: string;
  limit: number;
}

/** What of a search needs no table. @throws RangeError when `asOf` is no day. */
export function prepareSearch(query: IndexQuery, lemmatizer: Lemmatizer): PreparedSearch {
  return {
    terms: queryTerms(query.text, lemmatizer),
    filter: filterOf(query),
    limit: query.limit ?? DEFAULT_LIMIT,
  };
}

/** Searches each field by itself and joins what they found: one query over all fields takes ten times as long. */
export async function searchTable(
  table: Table,
  { terms, filter, limit }: PreparedSearch,
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
  return fuse({ surface, lemmas, grams }).slice(0, limit);
}
