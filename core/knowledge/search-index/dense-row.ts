import { onceShare, shareOf } from "./bm25.ts";
import type { GrowingBytes } from "./growing.ts";
import type { Postings } from "./postings.ts";

/** More often than this counts the same. */
const MOST_TIMES = 255;
/** Of passages that hold the term 1, 2, … times the shortest are known; the last is for all that hold it more often. */
const LEVELS = 16;
const NEVER = 0xff_ff_ff_ff;
const HEAD_BYTES = LEVELS * 4;

/**
 * The postings of a term that many passages of a segment hold: how often each holds it, a byte for each, which can be
 * looked up at any place. Before them stand the lengths of the shortest passages, which tell what the most is that a
 * passage can get for the term.
 */
export class DenseRow {
  /** For each passage how often it holds the term. */
  readonly times: Uint8Array;
  readonly #head: DataView;

  /** @param bytes what {@link writeDenseRow} wrote, and stays as long as this is used */
  constructor(bytes: Uint8Array) {
    this.#head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
    this.times = bytes.subarray(HEAD_BYTES);
  }

  /** No passage has a greater share of the weight of the term. @param average terms of a passage on average */
  greatestShare(average: number): number {
    let greatest = 0;
    for (let level = 1; level <= LEVELS; level++) {
      const shortest = this.#head.getUint32((level - 1) * 4, true);
      if (shortest === NEVER) continue;
      const often = level === LEVELS ? MOST_TIMES : level;
      greatest = Math.max(greatest, shareOf(often, onceShare(shortest, average)));
    }
    return greatest;
  }
}

export const denseRowBytes = (size: number) => HEAD_BYTES + size;

/** @param lengths of all passages of the segment */
export function writeDenseRow(
  { passages, times, count }: Postings,
  lengths: Uint32Array,
  bytes: GrowingBytes,
): void {
  const shortest = new Uint32Array(LEVELS).fill(NEVER);
  for (let n = 0; n < count; n++) {
    const level = Math.min(times[n]!, LEVELS) - 1;
    shortest[level] = Math.min(shortest[level]!, lengths[passages[n]!]!);
  }
  bytes.addZeros(HEAD_BYTES).set(new Uint8Array(shortest.buffer));
  const row = bytes.addZeros(lengths.length);
  for (let n = 0; n < count; n++) row[passages[n]!] = Math.min(times[n]!, MOST_TIMES);
}
