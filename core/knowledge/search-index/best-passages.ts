import { Best, type FieldHit } from "./best.ts";
import { weightOf } from "./bm25.ts";
import type { FieldName } from "./fields.ts";
import type { Filter } from "./filter.ts";
import { isDense, Postings } from "./postings.ts";
import { Scoreboard, type WeighedRow } from "./scoreboard.ts";
import type { Segment } from "./segment.ts";

/** So many times as many as are wanted are looked at to tell what it takes to be among the best. */
const FORERUNNERS = 2;
/** Scores are sums of rounded numbers; so much less is still enough. */
const ROUNDING = 1 - 1e-4;

/** A term of the question in one segment. */
interface Wanted {
  place: number;
  count: number;
  /** No passage gets more for it. */
  weight: number;
}

const postings = new Postings();
const board = new Scoreboard();

/** The passages that BM25 ranks first for some terms of a field, of those that the filter lets through, best first. */
export function bestPassages(
  segments: readonly Segment[],
  field: FieldName,
  terms: readonly string[],
  filter: Filter,
  limit: number,
): FieldHit[] {
  const size = segments.reduce((sum, { size }) => sum + size, 0);
  const length = segments.reduce((sum, { fields }) => sum + fields[field].length, 0);
  const places = segments.map(({ fields }) => terms.map((term) => fields[field].terms.find(term)));
  const weights = terms.map((_, n) =>
    weightOf(
      segments.reduce((sum, segment, s) => sum + countOf(segment, field, places[s]![n]!), 0),
      size,
    ),
  );
  const best = new Best(limit);
  for (const [s, segment] of segments.entries()) {
    const wanted = places[s]!.map((place, n) => ({
      place,
      count: countOf(segment, field, place),
      weight: weights[n]!,
    })).filter(({ count }) => count > 0);
    rankSegment(segment, field, wanted, length / size, filter(segment), best);
  }
  return best.sorted();
}

const countOf = (segment: Segment, field: FieldName, place: number) =>
  place < 0 ? 0 : segment.fields[field].counts[place]!;

/**
 * Adds up the scores of a segment's passages: first the terms that few hold, of every passage that holds them; then
 * the frequent ones, as soon as that can be told only of the passages that can still come among the best (Turtle and
 * Flood's MaxScore).
 * @param average terms of a passage on average
 */
function rankSegment(
  segment: Segment,
  field: FieldName,
  wanted: readonly Wanted[],
  average: number,
  allowed: (passage: number) => boolean,
  best: Best,
): void {
  const postingsOf = segment.postingsOf(field);
  board.begin(segment.onceShares(field, average));
  for (const { place, count, weight } of wanted)
    if (!isDense(count, segment.size)) board.addPostings(postingsOf(place, postings), weight);
  const rows = weighedRows(segment, field, wanted, average);
  let rest = rows.reduce((sum, { most }) => sum + most, 0);
  let { least } = best;
  let closed = false;
  for (let n = 0; n < rows.length; ) {
    if (!closed) least = Math.max(least, leastOf(segment, best.limit, rows.slice(n), allowed));
    const enough = least * ROUNDING - rest;
    if (enough > 0) {
      board.narrow(enough);
      closed = true;
    }
    let added = 1;
    if (closed) board.addToOpen(rows[n]!);
    else added = board.addToAll(rows.slice(n));
    for (; added > 0; added--) rest -= rows[n++]!.most;
  }
  board.offerTo(best, segment, allowed);
}

/** The rows of the frequent terms, first those that are worth most. */
function weighedRows(
  segment: Segment,
  field: FieldName,
  wanted: readonly Wanted[],
  average: number,
): WeighedRow[] {
  const dense = wanted.filter(({ count }) => isDense(count, segment.size));
  const rows = segment.rowsOf(
    field,
    dense.map(({ place }) => place),
  );
  return rows
    .map((row, n) => {
      const { weight } = dense[n]!;
      return { times: row.times, weight, most: weight * row.greatestShare(average) };
    })
    .sort((a, b) => b.most - a.most);
}

/** What it takes at least to be among the best: the scores that those will have which stand first so far. */
function leastOf(
  segment: Segment,
  limit: number,
  rows: readonly WeighedRow[],
  allowed: (passage: number) => boolean,
): number {
  const first = new Best(limit * FORERUNNERS);
  board.offerTo(first, segment, allowed);
  const whole = Float64Array.from(first.hits, ({ passage }) => board.with(rows, passage)).sort();
  return whole.length < limit ? 0 : whole[whole.length - limit]!;
}
