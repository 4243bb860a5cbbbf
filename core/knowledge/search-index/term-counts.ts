import { GrowingNumbers } from "./growing.ts";
import type { Postings } from "./postings.ts";
import type { StoredTerm } from "./segment-parts.ts";
import type { FieldTerms } from "./term-dictionary.ts";

/** How often each passage of a segment in the making holds each term of one field. */
export class TermCounts {
  readonly #terms: FieldTerms;
  /** In the order in which passages came: a term that the passage holds, and how often. */
  readonly #held = new GrowingNumbers();
  readonly #times = new GrowingNumbers();
  /** Where in them each passage begins, and how many terms it has, repetitions counted. */
  readonly #begins = new GrowingNumbers();
  readonly #lengths = new GrowingNumbers();
  /** Of each term, where it stands last; a place before the passage at hand belongs to another passage. */
  #last = new Int32Array(1024).fill(-1);
  #length = 0;

  constructor(terms: FieldTerms) {
    this.#terms = terms;
  }

  beginPassage(): void {
    this.#begins.add(this.#held.length);
    this.#length = 0;
    if (this.#last.length < this.#terms.size) {
      const longer = new Int32Array(this.#terms.size * 2).fill(-1);
      longer.set(this.#last);
      this.#last = longer;
    }
  }

  /** Counts terms for the passage at hand. */
  add(terms: readonly number[], weight: number): void {
    const [last, begin] = [this.#last, this.#begins.last];
    for (const term of terms) {
      const place = last[term]!;
      if (place >= begin) this.#times.increase(place, weight);
      else {
        last[term] = this.#held.length;
        this.#held.add(term);
        this.#times.add(weight);
      }
    }
    this.#length += terms.length * weight;
  }

  endPassage(): void {
    this.#lengths.add(this.#length);
  }

  lengths(): Uint32Array {
    return this.#lengths.taken();
  }

  /** The terms that the segment has, in ascending order. */
  *stored(): Generator<StoredTerm> {
    const [held, times, begins] = [this.#held.taken(), this.#times.taken(), this.#begins.taken()];
    const ends = new Uint32Array(this.#terms.size);
    for (const term of held) ends[term]!++;
    const sorted = this.#terms.sorted().filter((term) => ends[term] !== 0);
    let end = 0;
    for (const term of sorted) {
      const count = ends[term]!;
      ends[term] = end;
      end += count;
    }
    const passages = new Uint32Array(end);
    const ofTerms = new Uint32Array(end);
    for (let passage = 0; passage < begins.length; passage++) {
      const after = passage + 1 < begins.length ? begins[passage + 1]! : held.length;
      for (let at = begins[passage]!; at < after; at++) {
        const to = ends[held[at]!]!++;
        passages[to] = passage;
        ofTerms[to] = times[at]!;
      }
    }
    let from = 0;
    for (const term of sorted) {
      const to = ends[term]!;
      yield new CountedTerm(
        this.#terms.textOf(term),
        passages.subarray(from, to),
        ofTerms.subarray(from, to),
      );
      from = to;
    }
  }
}

/** There are many: a class makes no function for each. */
class CountedTerm implements StoredTerm {
  readonly term: string;
  readonly #passages: Uint32Array;
  readonly #times: Uint32Array;

  constructor(term: string, passages: Uint32Array, times: Uint32Array) {
    this.term = term;
    this.#passages = passages;
    this.#times = times;
  }

  fill(postings: Postings): void {
    postings.addAll(this.#passages, this.#times);
  }
}
