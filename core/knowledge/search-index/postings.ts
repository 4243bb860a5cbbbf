import { DenseRow, writeDenseRow } from "./dense-row.ts";
import type { GrowingBytes } from "./growing.ts";

/** Postings of a term that at least one passage in so many holds are stored a byte for each passage of the segment. */
const DENSE = 8;

/** Whether the postings of a term are stored as a row of bytes, which can be looked up at any place. */
export const isDense = (count: number, size: number) => count * DENSE >= size;

/** Which passages of a segment hold a term, in ascending order, and how often. Used again for one term after another. */
export class Postings {
  passages = new Uint32Array(1024);
  times = new Uint32Array(1024);
  count = 0;

  add(passage: number, times: number): void {
    if (this.count === this.passages.length) this.#reserve(this.count * 2);
    this.passages[this.count] = passage;
    this.times[this.count++] = times;
  }

  addAll(passages: Uint32Array, times: Uint32Array): void {
    const count = this.count + passages.length;
    if (count > this.passages.length) this.#reserve(count * 2);
    this.passages.set(passages, this.count);
    this.times.set(times, this.count);
    this.count = count;
  }

  /** Appends them to bytes, as a row or packed. @param lengths of all passages of the segment */
  write(bytes: GrowingBytes, lengths: Uint32Array): void {
    if (isDense(this.count, lengths.length)) writeDenseRow(this, lengths, bytes);
    else this.#pack(bytes);
  }

  /** Reads what {@link write} wrote. */
  read(bytes: Uint8Array, count: number, size: number): this {
    if (isDense(count, size)) this.#readRow(new DenseRow(bytes).times, size);
    else this.#unpack(bytes, count);
    return this;
  }

  #readRow(row: Uint8Array, size: number): void {
    this.count = 0;
    for (let passage = 0; passage < size; passage++) if (row[passage] !== 0) this.add(passage, row[passage]!);
  }

  /**
   * For each passage a varint of twice the distance to the one before, plus one when the term stands once; else a
   * varint of how often follows.
   */
  #pack(bytes: GrowingBytes): void {
    let last = -1;
    for (let n = 0; n < this.count; n++) {
      const passage = this.passages[n]!;
      const times = this.times[n]!;
      const once = times === 1;
      bytes.addVarint((passage - last) * 2 + (once ? 1 : 0));
      if (!once) bytes.addVarint(times);
      last = passage;
    }
  }

  #unpack(bytes: Uint8Array, count: number): void {
    if (count > this.passages.length) this.#reserve(count);
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
  }

  #reserve(length: number): void {
    const longer = (numbers: Uint32Array) => {
      const copy = new Uint32Array(length);
      copy.set(numbers.subarray(0, this.count));
      return copy;
    };
    this.passages = longer(this.passages);
    this.times = longer(this.times);
  }
}
