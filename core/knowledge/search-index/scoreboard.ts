import type { Best } from "./best.ts";
import { shareOf } from "./bm25.ts";
import type { Postings } from "./postings.ts";
import type { Segment } from "./segment.ts";

/** A frequent term of the question: how often each passage holds it, and what that is worth. */
export interface WeighedRow {
  times: Uint8Array;
  weight: number;
  /** No passage gets more for it. */
  most: number;
}

/** Rows that are added to all passages in one go. */
const ROWS_AT_ONCE = 4;

/** The scores of the passages of one segment while the terms of a question are added up; used again for the next. */
export class Scoreboard {
  #sums = new Float32Array(1024);
  /** The share of each passage that holds a term once. */
  #once: Float32Array = new Float32Array(0);
  /** The first so many are the passages that have a score, or that can still come among the best. */
  #open = new Uint32Array(1024);
  /** Null where every passage may have a score. */
  #left: number | null = 0;

  /** @param once the share of each passage that holds a term once */
  begin(once: Float32Array): void {
    const size = once.length;
    if (this.#sums.length < size) {
      this.#sums = new Float32Array(size * 2);
      this.#open = new Uint32Array(size * 2);
    }
    this.#sums.fill(0, 0, size);
    this.#once = once;
    this.#left = 0;
  }

  addPostings({ passages, times, count }: Postings, weight: number): void {
    const [sums, open, once] = [this.#sums, this.#open, this.#once];
    let left = this.#left ?? 0;
    for (let n = 0; n < count; n++) {
      const passage = passages[n]!;
      const often = times[n]!;
      const before = sums[passage]!;
      if (before === 0) open[left++] = passage;
      const share = once[passage]!;
      sums[passage] = before + weight * (often === 1 ? share : shareOf(often, share));
    }
    this.#left = left;
  }

  /** Adds the first of the rows to all passages; gives how many rows. */
  addToAll(rows: readonly WeighedRow[]): number {
    const [sums, once] = [this.#sums, this.#once];
    const size = once.length;
    const [a, b, c, d] = rows;
    this.#left = null;
    if (!a || !b || !c || !d) {
      for (const { times, weight } of rows)
        for (let n = 0; n < size; n++) if (times[n] !== 0) sums[n]! += weight * shareOf(times[n]!, once[n]!);
      return rows.length;
    }
    for (let n = 0; n < size; n++) {
      const inA = a.times[n]!;
      const inB = b.times[n]!;
      const inC = c.times[n]!;
      const inD = d.times[n]!;
      const share = once[n]!;
      // Nearly always each is there once or not at all, which takes neither a division nor a branch.
      if ((inA | inB | inC | inD) <= 1)
        sums[n]! += share * (a.weight * inA + b.weight * inB + c.weight * inC + d.weight * inD);
      else
        sums[n]! +=
          a.weight * shareOf(inA, share) +
          b.weight * shareOf(inB, share) +
          c.weight * shareOf(inC, share) +
          d.weight * shareOf(inD, share);
    }
    return ROWS_AT_ONCE;
  }

  /** Adds a row to the passages that were not closed out. */
  addToOpen({ times, weight }: WeighedRow): void {
    const [sums, open, once, left] = [this.#sums, this.#open, this.#once, this.#left ?? 0];
    for (let n = 0; n < left; n++) {
      const passage = open[n]!;
      const often = times[passage]!;
      if (often !== 0) sums[passage]! += weight * shareOf(often, once[passage]!);
    }
  }

  /** Closes out the passages whose score is not above what is enough. */
  narrow(enough: number): void {
    const [sums, open, left] = [this.#sums, this.#open, this.#left];
    let count = 0;
    if (left === null) {
      const size = this.#once.length;
      for (let passage = 0; passage < size; passage++) if (sums[passage]! > enough) open[count++] = passage;
    } else
      for (let n = 0; n < left; n++) {
        const passage = open[n]!;
        if (sums[passage]! > enough) open[count++] = passage;
      }
    this.#left = count;
  }

  /** Offers the passages that the filter lets through to those that are best. */
  offerTo(best: Best, segment: Segment, allowed: (passage: number) => boolean): void {
    const [sums, open, left] = [this.#sums, this.#open, this.#left ?? this.#once.length];
    const all = this.#left === null;
    let { least } = best;
    for (let n = 0; n < left; n++) {
      const passage = all ? n : open[n]!;
      if (sums[passage]! > least && allowed(passage)) least = best.add(segment, passage, sums[passage]!);
    }
  }

  /** What a passage will have with these rows. */
  with(rows: readonly WeighedRow[], passage: number): number {
    let sum = this.#sums[passage]!;
    for (const { times, weight } of rows)
      sum += times[passage] === 0 ? 0 : weight * shareOf(times[passage]!, this.#once[passage]!);
    return sum;
  }
}
