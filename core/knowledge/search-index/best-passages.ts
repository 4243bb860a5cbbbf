import type { FieldName } from "./fields.ts";
import type { Filter } from "./filter.ts";
import { isDense, Postings } from "./postings.ts";
import type { Segment } from "./segment.ts";

/** Robertson and Spärck Jones' BM25 with the usual constants. */
const K1 = 1.2;
const B = 0.75;

/** Passages whose scores tell, before all terms are counted, what it takes to be among the best. */
const FORERUNNERS = 400;
/** Scores are sums of rounded numbers; so much less is still enough. */
const ROUNDING = 1 - 1e-4;

/** A passage found in one field. */
export interface FieldHit {
  segment: Segment;
  passage: number;
  score: number;
}

/** A term of the question in one segment. */
interface Wanted {
  place: number;
  count: number;
  /** No passage gets more for it. */
  weight: number;
}

const postings = new Postings();
let scores = new Float32Array(1024);
let candidates = new Uint32Array(1024);

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
  const weights = terms.map((_, n) => {
    const holding = segments.reduce((sum, segment, s) => sum + countOf(segment, field, places[s]![n]!), 0);
    return (K1 + 1) * Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
  });
  const best = new Best(limit);
  for (const [s, segment] of segments.entries()) {
    const wanted = places[s]!.map((place, n) => ({
      place,
      count: countOf(segment, field, place),
      weight: weights[n]!,
    })).filter(({ count }) => count > 0);
    rankSegment(segment, field, wanted, (K1 * B * size) / length, filter(segment), best);
  }
  return best.sorted();
}

const countOf = (segment: Segment, field: FieldName, place: number) =>
  place < 0 ? 0 : segment.fields[field].counts[place]!;

/**
 * Adds up the scores of a segment's passages: first the terms that few hold, of every passage that holds them; then
 * the frequent ones, only of the passages that can still come among the best (Turtle and Flood's MaxScore).
 * @param slope what each term of a passage adds to the norm that its counts are damped by
 */
function rankSegment(
  segment: Segment,
  field: FieldName,
  wanted: readonly Wanted[],
  slope: number,
  allowed: (passage: number) => boolean,
  best: Best,
): void {
  const { size } = segment;
  const { lengths } = segment.fields[field];
  if (scores.length < size) {
    scores = new Float32Array(size * 2);
    candidates = new Uint32Array(size * 2);
  }
  scores.fill(0, 0, size);
  const byCount = wanted.toSorted((a, b) => a.count - b.count);
  const forerunners = new Set<number>();
  const postingsOf = segment.postingsOf(field);
  for (const { place, count, weight } of byCount) {
    if (isDense(count, size)) continue;
    addPostings(postingsOf(place, postings), lengths, weight, slope);
    for (let n = 0; n < count && forerunners.size < FORERUNNERS; n++)
      if (allowed(postings.passages[n]!)) forerunners.add(postings.passages[n]!);
  }
  const dense = byCount.filter(({ count }) => isDense(count, size));
  let rest = dense.reduce((sum, { weight }) => sum + weight, 0);
  let left: number | null = null;
  for (const { place, weight } of dense) {
    const enough = Math.max(best.least, best.leastOf(forerunners)) * ROUNDING - rest;
    if (enough > 0) left = narrow(left, size, enough);
    addRow(segment.rowOf(field, place), left, lengths, weight, slope);
    rest -= weight;
  }
  for (let n = 0; n < (left ?? size); n++) {
    const passage = left === null ? n : candidates[n]!;
    const score = scores[passage]!;
    if (score > best.least && allowed(passage)) best.add({ segment, passage, score });
  }
}

function addPostings(
  { passages, times, count }: Postings,
  lengths: Uint32Array,
  weight: number,
  slope: number,
): void {
  const sum = scores;
  const base = K1 * (1 - B);
  for (let n = 0; n < count; n++) {
    const passage = passages[n]!;
    const often = times[n]!;
    sum[passage]! += (weight * often) / (often + base + slope * lengths[passage]!);
  }
}

/** Adds the scores of a frequent term, to the candidates where there are some, else to all passages. */
function addRow(
  row: Uint8Array,
  left: number | null,
  lengths: Uint32Array,
  weight: number,
  slope: number,
): void {
  const sum = scores;
  const base = K1 * (1 - B);
  const count = left ?? row.length;
  for (let n = 0; n < count; n++) {
    const passage = left === null ? n : candidates[n]!;
    const often = row[passage]!;
    if (often !== 0) sum[passage]! += (weight * often) / (often + base + slope * lengths[passage]!);
  }
}

/** Keeps as candidates the passages whose score is enough; gives how many. */
function narrow(left: number | null, size: number, enough: number): number {
  const [sum, kept] = [scores, candidates];
  let count = 0;
  for (let n = 0; n < (left ?? size); n++) {
    const passage = left === null ? n : kept[n]!;
    if (sum[passage]! > enough) kept[count++] = passage;
  }
  return count;
}

/** The best so many of what is added; of equals the first. */
class Best {
  readonly #limit: number;
  #hits: FieldHit[] = [];
  /** What is not above this is not among the best any more. */
  least = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(hit: FieldHit): void {
    this.#hits.push(hit);
    if (this.#hits.length < this.#limit * 4) return;
    this.#hits = this.sorted();
    this.least = this.#hits.at(-1)!.score;
  }

  sorted(): FieldHit[] {
    return this.#hits.sort((a, b) => b.score - a.score).slice(0, this.#limit);
  }

  /** What it takes to be among the best, if no others than these passages were ranked. */
  leastOf(passages: ReadonlySet<number>): number {
    if (passages.size < this.#limit) return 0;
    const known = Float32Array.from(passages, (passage) => scores[passage]!).sort();
    return known[known.length - this.#limit]!;
  }
}
