const FIRST = 1024;

/** Bytes appended one after another. */
export class GrowingBytes {
  #buffer = Buffer.allocUnsafe(FIRST);
  length = 0;

  addText(text: string): void {
    this.#reserve(text.length * 3);
    this.length += this.#buffer.write(text, this.length);
  }

  /** A whole number from 0 to 2³¹ − 1, seven bits a byte, the lowest first. */
  addVarint(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#buffer[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#buffer[this.length++] = rest;
  }

  /** Appends so many zeros and gives them to be filled. */
  addZeros(count: number): Uint8Array {
    this.#reserve(count);
    const zeros = this.#buffer.subarray(this.length, this.length + count).fill(0);
    this.length += count;
    return zeros;
  }

  /** What was appended so far; overwritten once more is appended after {@link clear}. */
  taken(): Uint8Array {
    return this.#buffer.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.length + more));
    this.#buffer.copy(larger, 0, 0, this.length);
    this.#buffer = larger;
  }
}

/** Whole numbers from 0 to 2³² − 1 appended one after another. */
export class GrowingNumbers {
  #numbers: Uint32Array;
  length = 0;

  constructor(first: readonly number[] = []) {
    this.#numbers = new Uint32Array(FIRST);
    for (const number of first) this.add(number);
  }

  add(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  get last(): number {
    return this.#numbers[this.length - 1]!;
  }

  increase(place: number, by: number): void {
    this.#numbers[place]! += by;
  }

  taken(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
