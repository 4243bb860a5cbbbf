import { GrowingBytes, GrowingNumbers } from "./growing.ts";

/** Many strings in two blocks of memory: their UTF-8 one after another, and where each begins and the last ends. */
export class StringTable {
  readonly #bytes: Buffer;
  readonly #offsets: Uint32Array;

  constructor(bytes: Uint8Array, offsets: Uint32Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#offsets = offsets;
  }

  get size(): number {
    return this.#offsets.length - 1;
  }

  at(place: number): string {
    return this.#bytes.toString("utf8", this.#offsets[place], this.#offsets[place + 1]);
  }

  /** The place of a string among sorted ones, or of the first that is greater. */
  lowerBound(wanted: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The place of a string among sorted ones; −1 where it is not. */
  find(wanted: string): number {
    const place = this.lowerBound(wanted);
    return place < this.size && this.at(place) === wanted ? place : -1;
  }
}

/** Makes the two blocks of a {@link StringTable}. */
export class StringTableWriter {
  readonly #bytes = new GrowingBytes();
  readonly #offsets = new GrowingNumbers([0]);

  add(text: string): void {
    this.#bytes.addText(text);
    this.#offsets.add(this.#bytes.length);
  }

  get bytes(): Uint8Array {
    return this.#bytes.taken();
  }

  get offsets(): Uint32Array {
    return this.#offsets.taken();
  }
}
