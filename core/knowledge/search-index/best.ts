import type { Segment } from "./segment.ts";

/** A passage found in one field. */
export interface FieldHit {
  segment: Segment;
  passage: number;
  score: number;
}

/** The best so many of the passages that are offered; of equals at the end of them any. A heap, the least on top. */
export class Best {
  readonly limit: number;
  readonly hits: FieldHit[] = [];
  /** What is not above this is not among the best. */
  least = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Takes a passage whose score is above `least`, and gives what that is then. */
  add(segment: Segment, passage: number, score: number): number {
    if (this.hits.length < this.limit) this.#rise({ segment, passage, score });
    else this.#sink({ segment, passage, score });
    if (this.hits.length === this.limit) this.least = this.hits[0]!.score;
    return this.least;
  }

  /** Best first. */
  sorted(): FieldHit[] {
    return this.hits.toSorted((a, b) => b.score - a.score);
  }

  #rise(hit: FieldHit): void {
    const hits = this.hits;
    let at = hits.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (hits[above]!.score <= hit.score) break;
      hits[at] = hits[above]!;
      at = above;
    }
    hits[at] = hit;
  }

  #sink(hit: FieldHit): void {
    const hits = this.hits;
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      if (below >= hits.length) break;
      if (below + 1 < hits.length && hits[below + 1]!.score < hits[below]!.score) below++;
      if (hits[below]!.score >= hit.score) break;
      hits[at] = hits[below]!;
      at = below;
    }
    hits[at] = hit;
  }
}
