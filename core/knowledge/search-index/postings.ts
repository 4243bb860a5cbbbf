import type { GrowingBytes } from "./growing.ts";

/**
 * Which passages of a segment hold a term and how often, packed: for each passage in ascending order a varint of
 * twice the distance to the one before, plus one when the term stands once; else a varint of how often follows.
 */
export class PostingsWriter {
  readonly #bytes: GrowingBytes;
  #last = -1;
  count = 0;

  constructor(bytes: GrowingBytes) {
    this.#bytes = bytes;
  }

  begin(): void {
    this.#last = -1;
    this.count = 0;
  }

  add(passage: number, times: number): void {
    const twice = (passage - this.#last) * 2;
    this.#last = passage;
    this.count++;
    if (times === 1) this.#bytes.addVarint(twice + 1);
    else {
      this.#bytes.addVarint(twice);
      this.#bytes.addVarint(times);
    }
  }
}

/** Unpacked postings; the arrays are used again and may be longer than they are filled. */
export class Postings {
  passages = new Uint32Array(1024);
  times = new Uint32Array(1024);
  count = 0;

  /** Unpacks so many postings. */
  unpack(bytes: Uint8Array, count: number): this {
    if (count > this.passages.length) {
      this.passages = new Uint32Array(count * 2);
      this.times = new Uint32Array(count * 2);
    }
    const { passages, times } = this;
    this.count = count;
    let passage = -1;
    for (let at = 0, n = 0; n < count; n++) {
      let value = bytes[at++]!;
      if (value > 127) {
        value &= 127;
        for (let shift = 7, byte = 128; byte > 127; shift += 7) {
          byte = bytes[at++]!;
          value |= (byte & 127) << shift;
        }
      }
      passage += value >>> 1;
      passages[n] = passage;
      if ((value & 1) === 1) {
        times[n] = 1;
        continue;
      }
      value = bytes[at++]!;
      if (value > 127) {
        value &= 127;
        for (let shift = 7, byte = 128; byte > 127; shift += 7) {
          byte = bytes[at++]!;
          value |= (byte & 127) << shift;
        }
      }
      times[n] = value;
    }
    return this;
  }
}
