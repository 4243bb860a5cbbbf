import type { Lemmatizer } from "#core/language";
import { bestPassages } from "./best-passages.ts";
import type { FieldName } from "./fields.ts";
import { type Filter, filterOf } from "./filter.ts";
import { type FusedHit, fuse } from "./fuse.ts";
import { mendSpelling } from "./mend-spelling.ts";
import { queryTerms } from "./query-terms.ts";
import { type QuestionWord, questionWords } from "./question-words.ts";
import { rankAgain } from "./rank-again.ts";
import type { Segment } from "./segment.ts";
import type { IndexHit, IndexQuery } from "./types.ts";
import type { Vocabulary } from "./vocabulary.ts";

const DEFAULT_LIMIT = 10;
/** How many each field proposes to the fusion, at least. */
const CANDIDATES = 50;
/** How many of the first ranking are ranked a second time. */
const AGAIN = 30;

export interface PreparedSearch {
  terms: Record<FieldName, string[]>;
  words: QuestionWord[];
  filter: Filter;
  limit: number;
}

/** What is searched for. @param words those of the index @throws RangeError when `asOf` is no day. */
export function prepareSearch(query: IndexQuery, lemmatizer: Lemmatizer, words: Vocabulary): PreparedSearch {
  const text = query.asWritten ? query.text : mendSpelling(query.text, lemmatizer, words);
  return {
    terms: queryTerms(text, lemmatizer),
    words: questionWords(text, lemmatizer),
    filter: filterOf(query),
    limit: query.limit ?? DEFAULT_LIMIT,
  };
}

/** Searches each field by itself, joins what they found, and ranks the first again. */
export function searchSegments(
  segments: readonly Segment[],
  { terms, words, filter, limit }: PreparedSearch,
): IndexHit[] {
  const find = (field: FieldName) =>
    bestPassages(segments, field, terms[field], filter, Math.max(CANDIDATES, limit));
  const ranked = fuse({ surface: find("surface"), lemmas: find("lemmas"), grams: find("grams") });
  const again = rankAgain(words, ranked.slice(0, AGAIN).map(candidate));
  return [...again, ...ranked.slice(AGAIN).map(({ hit }) => hit)].slice(0, limit);
}

function candidate({ hit, segment, passage }: FusedHit) {
  const [title = [], ...sentences] = segment
    .linesOf()(passage)
    .split("\n")
    .map((line) => line.split(" "));
  return { hit, title, sentences };
}
