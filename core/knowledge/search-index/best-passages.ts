import type { FieldName } from "./fields.ts";
import type { Filter } from "./filter.ts";
import { Postings } from "./postings.ts";
import type { Segment } from "./segment.ts";

/** Robertson and Spärck Jones' BM25 with the usual constants. */
const K1 = 1.2;
const B = 0.75;

/** A passage found in one field. */
export interface FieldHit {
  segment: Segment;
  passage: number;
  score: number;
}

const postings = new Postings();
let scores = new Float32Array(1024);

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
    if (scores.length < segment.size) scores = new Float32Array(segment.size * 2);
    scores.fill(0, 0, segment.size);
    const postingsOf = segment.postingsOf(field);
    const { lengths } = segment.fields[field];
    for (const [n, place] of places[s]!.entries())
      if (place >= 0) addScores(postingsOf(place, postings), lengths, weights[n]!, size / length);
    collect(segment, filter(segment), best);
  }
  return best.sorted();
}

const countOf = (segment: Segment, field: FieldName, place: number) =>
  place < 0 ? 0 : segment.fields[field].counts[place]!;

function addScores(
  { passages, times, count }: Postings,
  lengths: Uint32Array,
  weight: number,
  shareOfMean: number,
): void {
  const sum = scores;
  const [base, slope] = [K1 * (1 - B), K1 * B * shareOfMean];
  for (let n = 0; n < count; n++) {
    const passage = passages[n]!;
    const often = times[n]!;
    sum[passage]! += (weight * often) / (often + base + slope * lengths[passage]!);
  }
}

function collect(segment: Segment, allowed: (passage: number) => boolean, best: Best): void {
  const { size } = segment;
  const sum = scores;
  for (let passage = 0; passage < size; passage++) {
    const score = sum[passage]!;
    if (score > best.least && allowed(passage)) best.add({ segment, passage, score });
  }
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
}
