import type { VectorCode } from "./code.ts";

/** A passage near a question in meaning. */
export interface NearPassage {
  id: string;
  documentId: string;
  /** The product of the two vectors, -1 to 1. */
  score: number;
}

/** Room for so many vectors at first; it doubles. */
const ROOM = 1_024;
/** Of so many vectors the middle is taken; the signs of what a vector has beside it tell most. */
const MIDDLE_OF = 5_000;
/** So many times the wanted are compared exactly, and at least so many. */
const SHORTLIST = { times: 10, least: 500 };
/** All are told by a part of their signs; of so many times the shortlist the rest is looked at, too. */
const LOOKED_AT_FIRST = 0.25;
const LIKELY = 10;
const WORD = 32;

/** The distance within which so many are. */
function farthest(counts: Uint32Array, hidden: number, wanted: number): number {
  let most = 0;
  for (let held = 0; most < hidden; most++) {
    held += counts[most]!;
    if (held >= wanted) break;
  }
  return most;
}

/** The ones of a word, counted in pairs, nibbles and bytes at once (Warren, Hacker's Delight, 2012, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Vectors in memory, a byte a number, found in two steps: by the signs of their numbers (a bit each, whose differences
 * are counted for all), then the nearest of those by their bytes. At 100,000 of 1,024 numbers: about 150 MB, with the room that it keeps.
 */
export class VectorSet {
  readonly dimension: number;
  readonly #words: number;
  #ids: string[] = [];
  /** The documents, and the number of each one's place. */
  #documents: string[] = [];
  #numbers = new Map<string, number>();
  #documentOf: Uint32Array;
  #places = new Map<string, number>();
  #bytes: Int8Array;
  #scales: Float32Array;
  #signs: Uint32Array;
  #middle: Float32Array | null = null;
  #distances = new Uint16Array(0);

  constructor(dimension: number) {
    this.dimension = dimension;
    this.#words = Math.ceil(dimension / WORD);
    this.#bytes = new Int8Array(ROOM * dimension);
    this.#scales = new Float32Array(ROOM);
    this.#documentOf = new Uint32Array(ROOM);
    this.#signs = new Uint32Array(ROOM * this.#words);
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Puts a vector in, in the place of an earlier one of the same passage. One of another dimension is left out. */
  put(id: string, documentId: string, { bytes, scale }: VectorCode): void {
    if (bytes.length !== this.dimension) return;
    const place = this.#places.get(id) ?? this.#ids.length;
    if (place === this.#ids.length) {
      this.#makeRoom();
      this.#ids.push(id);
      this.#places.set(id, place);
    }
    this.#documentOf[place] = this.#numberOf(documentId);
    this.#bytes.set(bytes, place * this.dimension);
    this.#scales[place] = scale;
    if (this.#middle) this.#sign(place);
    // Not in the first search, which would wait for it.
    else if (this.size === MIDDLE_OF) this.#takeMiddle();
  }

  /** The nearest passages of the documents that may be seen, best first. */
  near(query: Float32Array, limit: number, maySee: (documentId: string) => boolean): NearPassage[] {
    if (this.size === 0 || query.length !== this.dimension) return [];
    if (!this.#middle) this.#takeMiddle();
    const wanted = Math.max(limit * SHORTLIST.times, SHORTLIST.least);
    const scored = this.#nearestBySign(query, wanted, maySee).map((place) => ({
      place,
      score: this.#product(query, place),
    }));
    return scored
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ place, score }) => ({
        id: this.#ids[place]!,
        documentId: this.#documents[this.#documentOf[place]!]!,
        score,
      }));
  }

  #product(query: Float32Array, place: number): number {
    const bytes = this.#bytes;
    let sum = 0;
    for (let i = 0, at = place * this.dimension; i < query.length; i++, at++) sum += query[i]! * bytes[at]!;
    return sum * this.#scales[place]!;
  }

  #nearestBySign(query: Float32Array, wanted: number, maySee: (documentId: string) => boolean): number[] {
    const asked = this.#signsOf(query);
    const counts = new Uint32Array(this.dimension + 2);
    if (this.#distances.length < this.size) this.#distances = new Uint16Array(this.#scales.length);
    const [words, signs, distances] = [this.#words, this.#signs, this.#distances];
    const hidden = this.dimension + 1;
    const visible = Uint8Array.from(this.#documents, (document) => (maySee(document) ? 1 : 0));
    const documentOf = this.#documentOf;
    const size = this.size;
    const looked = Math.ceil(words * LOOKED_AT_FIRST);
    for (let place = 0; place < size; place++) {
      let distance = hidden;
      if (visible[documentOf[place]!]) {
        distance = 0;
        for (let w = 0, at = place * words; w < looked; w++, at++) distance += ones(signs[at]! ^ asked[w]!);
      }
      distances[place] = distance;
      counts[distance]!++;
    }
    const likely = this.#within(farthest(counts, hidden, wanted * LIKELY), hidden);
    counts.fill(0);
    for (const place of likely) {
      let distance = distances[place]!;
      for (let w = looked, at = place * words + looked; w < words; w++, at++)
        distance += ones(signs[at]! ^ asked[w]!);
      distances[place] = distance;
      counts[distance]!++;
    }
    const most = farthest(counts, hidden, wanted);
    return likely.filter((place) => distances[place]! <= most);
  }

  #within(most: number, hidden: number): number[] {
    const near: number[] = [];
    for (let place = 0; place < this.size; place++)
      if (this.#distances[place]! <= most && this.#distances[place] !== hidden) near.push(place);
    return near;
  }

  #takeMiddle(): void {
    const step = Math.max(1, Math.floor(this.size / MIDDLE_OF));
    const middle = new Float32Array(this.dimension);
    let of = 0;
    for (let place = 0; place < this.size; place += step, of++)
      for (let i = 0; i < this.dimension; i++)
        middle[i]! += this.#bytes[place * this.dimension + i]! * this.#scales[place]!;
    for (let i = 0; i < this.dimension; i++) middle[i]! /= of;
    this.#middle = middle;
    for (let place = 0; place < this.size; place++) this.#sign(place);
  }

  #sign(place: number): void {
    const [bytes, middle, signs, words] = [this.#bytes, this.#middle!, this.#signs, this.#words];
    const scale = this.#scales[place]!;
    const start = place * this.dimension;
    for (let w = 0; w < words; w++) {
      const end = Math.min((w + 1) * WORD, this.dimension);
      let word = 0;
      for (let i = w * WORD; i < end; i++) if (bytes[start + i]! * scale > middle[i]!) word |= 1 << (i & 31);
      signs[place * words + w] = word >>> 0;
    }
  }

  #signsOf(query: Float32Array): Uint32Array {
    const signs = new Uint32Array(this.#words);
    for (let i = 0; i < this.dimension; i++)
      if (query[i]! > this.#middle![i]!) signs[i >>> 5] = (signs[i >>> 5]! | (1 << (i & 31))) >>> 0;
    return signs;
  }

  #numberOf(documentId: string): number {
    const known = this.#numbers.get(documentId);
    if (known !== undefined) return known;
    this.#numbers.set(documentId, this.#documents.length);
    return this.#documents.push(documentId) - 1;
  }

  #makeRoom(): void {
    const room = this.#scales.length;
    if (this.#ids.length < room) return;
    const larger = <Values extends Int8Array | Float32Array | Uint32Array>(
      values: Values,
      next: Values,
    ): Values => {
      next.set(values);
      return next;
    };
    this.#bytes = larger(this.#bytes, new Int8Array(2 * room * this.dimension));
    this.#scales = larger(this.#scales, new Float32Array(2 * room));
    this.#documentOf = larger(this.#documentOf, new Uint32Array(2 * room));
    this.#signs = larger(this.#signs, new Uint32Array(2 * room * this.#words));
  }
}
