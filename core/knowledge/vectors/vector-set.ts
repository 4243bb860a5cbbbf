import type { VectorCode } from "./code.ts";
import { scanProgram } from "./scan-program.ts";

/** A passage near a question in meaning. */
export interface NearPassage {
  id: string;
  documentId: string;
  /** The product of the two vectors, -1 to 1. */
  score: number;
}

/** Rows that are kept together, so that the set grows without being moved. */
const BLOCK_ROWS = 16_384;
const PAGE = 65_536;
/** A memory of WebAssembly has no more. */
const MOST_PAGES = 65_536;
/** Of so many vectors the middle is taken; the signs of what a vector has beside it tell most. */
const MIDDLE_OF = 5_000;
/** Of what may be seen, this share and at least so many are compared number by number. */
const SHORTLIST = { share: 0.06, least: 2_000 };
const LARGEST_8_BIT = 127;
const LARGEST_16_BIT = 32_767;
/** Products are added up in four numbers of 32 bits. */
const LARGEST_SUM = 4 * (2 ** 31 - 1);

interface Block {
  /** Place of the first of the rows among those that are looked at. */
  first: number;
  signs: number;
  numbers: number;
  listEnd: number;
  results: Int32Array;
}

/**
 * Vectors in memory, a byte a number, found in two steps: by the signs of their numbers (a bit each, whose differences
 * are counted for all), then the nearest of those by their bytes. Both steps are machine code. At 100,000 of 1,024
 * numbers: about 120 MB.
 */
export class VectorSet {
  readonly dimension: number;
  readonly #memory = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES });
  readonly #program = scanProgram(this.#memory);
  readonly #signBytes: number;
  readonly #rowBytes: number;
  /** Where things are: the question as signs and as numbers, a list of rows, results; then the blocks. */
  readonly #at: { signs: number; numbers: number; list: number; results: number; blocks: number };
  #ids: string[] = [];
  /** The documents, and the number of each one's place. */
  #documents: string[] = [];
  #numbers = new Map<string, number>();
  #documentOf = new Uint32Array(BLOCK_ROWS);
  #places = new Map<string, number>();
  #scales = new Float32Array(BLOCK_ROWS);
  #middle: Float32Array | null = null;

  constructor(dimension: number) {
    this.dimension = dimension;
    this.#signBytes = roundedUp(dimension / 8, 16);
    this.#rowBytes = roundedUp(dimension, 8);
    const numbers = this.#signBytes;
    const list = numbers + roundedUp(this.#rowBytes * 2, 16);
    const results = list + BLOCK_ROWS * 4;
    this.#at = { signs: 0, numbers, list, results, blocks: roundedUp(results + BLOCK_ROWS * 4, 16) };
    this.#growTo(this.#at.blocks);
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Puts a vector in, in the place of an earlier one of the same passage. One of another dimension is left out. */
  put(id: string, documentId: string, { bytes, scale }: VectorCode): void {
    if (bytes.length !== this.dimension) return;
    const place = this.#places.get(id) ?? this.#ids.length;
    if (place === this.#ids.length) {
      this.#makeRoomFor(place);
      this.#ids.push(id);
      this.#places.set(id, place);
    }
    this.#documentOf[place] = this.#numberOf(documentId);
    this.#bytesOf(place).set(bytes);
    this.#scales[place] = scale;
    if (this.#middle) this.#sign(place);
    // Not in the first search, which would wait for it.
    else if (this.size === MIDDLE_OF) this.#takeMiddle();
  }

  /** The nearest passages of the documents that may be seen, best first. */
  near(query: Float32Array, limit: number, maySee: (documentId: string) => boolean): NearPassage[] {
    if (this.size === 0 || query.length !== this.dimension) return [];
    if (!this.#middle) this.#takeMiddle();
    const visible = Uint8Array.from(this.#documents, (document) => (maySee(document) ? 1 : 0));
    const seen = placesOf(this.#documentOf, visible, this.size);
    const wanted = Math.max(limit, SHORTLIST.least, Math.ceil(seen.length * SHORTLIST.share));
    const places = seen.length <= wanted ? seen : this.#nearestBySign(query, seen, wanted);
    const scores = this.#scoresOf(query, places);
    const least = leastOf(scores, limit);
    return [...places.keys()]
      .filter((n) => scores[n]! >= least)
      .sort((a, b) => scores[b]! - scores[a]!)
      .slice(0, limit)
      .map((n) => ({
        id: this.#ids[places[n]!]!,
        documentId: this.#documents[this.#documentOf[places[n]!]!]!,
        score: scores[n]!,
      }));
  }

  #nearestBySign(query: Float32Array, places: Int32Array, wanted: number): Int32Array {
    writeSigns(query, 1, this.#middle!, new Uint8Array(this.#memory.buffer, this.#at.signs, this.#signBytes));
    const distances = new Uint16Array(places.length);
    const counts = new Uint32Array(this.dimension + 1);
    const { list, results, signs: asked } = this.#at;
    this.#eachBlock(places, (block) => {
      this.#program.differing(block.signs, asked, this.#signBytes, list, block.listEnd, results);
      countAndCopy(block.results, counts, distances, block.first);
    });
    let most = 0;
    for (let held = counts[0]!; held < wanted && most < this.dimension; ) held += counts[++most]!;
    return within(places, distances, most);
  }

  #scoresOf(query: Float32Array, places: Int32Array): Float32Array {
    const largest = query.reduce((most, one) => Math.max(most, Math.abs(one)), 0) || 1;
    const fitting = Math.floor(LARGEST_SUM / (LARGEST_8_BIT * this.#rowBytes));
    const scale = Math.min(LARGEST_16_BIT, fitting) / largest;
    const numbers = new Int16Array(this.#memory.buffer, this.#at.numbers, this.#rowBytes).fill(0);
    for (let i = 0; i < query.length; i++) numbers[i] = Math.round(query[i]! * scale);
    const scores = new Float32Array(places.length);
    const { list, numbers: asked, results } = this.#at;
    this.#eachBlock(places, (block) => {
      this.#program.products(block.numbers, asked, this.#rowBytes, list, block.listEnd, results);
      for (let n = 0; n < block.results.length; n++)
        scores[block.first + n] = (block.results[n]! / scale) * this.#scales[places[block.first + n]!]!;
    });
    return scores;
  }

  /** Puts the rows of each block on the list and gives room for their results, which hold until the next block. */
  #eachBlock(places: Int32Array, scan: (block: Block) => void): void {
    const list = new Int32Array(this.#memory.buffer, this.#at.list, BLOCK_ROWS);
    for (let first = 0; first < places.length; ) {
      const start = Math.floor(places[first]! / BLOCK_ROWS) * BLOCK_ROWS;
      const rows = listRows(places, first, start, list);
      const results = new Int32Array(this.#memory.buffer, this.#at.results, rows);
      scan({ ...this.#blockOf(start), first, listEnd: this.#at.list + rows * 4, results });
      first += rows;
    }
  }

  #blockOf(place: number): { signs: number; numbers: number } {
    const bytes = BLOCK_ROWS * (this.#signBytes + this.#rowBytes);
    const signs = this.#at.blocks + Math.floor(place / BLOCK_ROWS) * bytes;
    return { signs, numbers: signs + BLOCK_ROWS * this.#signBytes };
  }

  #bytesOf(place: number): Int8Array {
    const at = this.#blockOf(place).numbers + (place % BLOCK_ROWS) * this.#rowBytes;
    return new Int8Array(this.#memory.buffer, at, this.dimension);
  }

  #takeMiddle(): void {
    const step = Math.max(1, Math.floor(this.size / MIDDLE_OF));
    const middle = new Float32Array(this.dimension);
    let of = 0;
    for (let place = 0; place < this.size; place += step, of++) {
      const bytes = this.#bytesOf(place);
      for (let i = 0; i < this.dimension; i++) middle[i]! += bytes[i]! * this.#scales[place]!;
    }
    for (let i = 0; i < this.dimension; i++) middle[i]! /= of;
    this.#middle = middle;
    for (let place = 0; place < this.size; place++) this.#sign(place);
  }

  #sign(place: number): void {
    const at = this.#blockOf(place).signs + (place % BLOCK_ROWS) * this.#signBytes;
    const signs = new Uint8Array(this.#memory.buffer, at, this.#signBytes);
    writeSigns(this.#bytesOf(place), this.#scales[place]!, this.#middle!, signs);
  }

  #numberOf(documentId: string): number {
    const known = this.#numbers.get(documentId);
    if (known !== undefined) return known;
    this.#numbers.set(documentId, this.#documents.length);
    return this.#documents.push(documentId) - 1;
  }

  #makeRoomFor(place: number): void {
    this.#growTo(this.#blockOf(place + BLOCK_ROWS).signs);
    if (place < this.#scales.length) return;
    const [scales, documentOf] = [new Float32Array(place * 2), new Uint32Array(place * 2)];
    scales.set(this.#scales);
    documentOf.set(this.#documentOf);
    [this.#scales, this.#documentOf] = [scales, documentOf];
  }

  #growTo(bytes: number): void {
    const missing = Math.ceil((bytes - this.#memory.buffer.byteLength) / PAGE);
    if (missing > 0) this.#memory.grow(missing);
  }
}

const roundedUp = (value: number, to: number) => Math.ceil(value / to) * to;

// Loops over everything stand in functions of their own, which are compiled as such.

/** The places of vectors whose documents are visible, in ascending order. */
function placesOf(documentOf: Uint32Array, visible: Uint8Array, size: number): Int32Array {
  const places = new Int32Array(size);
  let count = 0;
  for (let place = 0; place < size; place++) if (visible[documentOf[place]!] === 1) places[count++] = place;
  return places.subarray(0, count);
}

/** Lists the rows of places from one on that are in one block, counted from its start; gives how many they are. */
function listRows(places: Int32Array, first: number, start: number, list: Int32Array): number {
  let rows = 0;
  for (let n = first; n < places.length && places[n]! < start + BLOCK_ROWS; n++)
    list[rows++] = places[n]! - start;
  return rows;
}

function countAndCopy(values: Int32Array, counts: Uint32Array, into: Uint16Array, first: number): void {
  for (let n = 0; n < values.length; n++) {
    const value = values[n]!;
    into[first + n] = value;
    counts[value]!++;
  }
}

function within(places: Int32Array, distances: Uint16Array, most: number): Int32Array {
  const near = new Int32Array(places.length);
  let count = 0;
  for (let n = 0; n < places.length; n++) if (distances[n]! <= most) near[count++] = places[n]!;
  return near.subarray(0, count);
}

/** What it takes at least to be among the best so many. */
function leastOf(scores: Float32Array, limit: number): number {
  return scores.length <= limit ? Number.NEGATIVE_INFINITY : scores.toSorted()[scores.length - limit]!;
}

/** A bit for each number: whether it is above the middle. */
function writeSigns(
  numbers: Float32Array | Int8Array,
  scale: number,
  middle: Float32Array,
  into: Uint8Array,
): void {
  into.fill(0);
  for (let first = 0; first < numbers.length; first += 8) {
    let bits = 0;
    for (let bit = 0; bit < 8; bit++)
      if (numbers[first + bit]! * scale > middle[first + bit]!) bits |= 1 << bit;
    into[first >> 3] = bits;
  }
}
