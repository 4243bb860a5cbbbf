import { onceShare } from "./bm25.ts";
import { DenseRow, denseRowBytes } from "./dense-row.ts";
import { FIELDS, type FieldName } from "./fields.ts";
import type { Postings } from "./postings.ts";
import { SectionFile } from "./section-file.ts";
import { StringTable } from "./string-table.ts";

/** Where rows are read to; new memory for each would take longer than the reading. */
let rows = new Uint8Array(0);

/** The terms of one field in a segment, in ascending order. */
export interface SegmentField {
  terms: StringTable;
  /** How many passages hold each term. */
  counts: Uint32Array;
  /** Where the postings of each term begin, and the last end. */
  offsets: Uint32Array;
  /** How many terms each passage has, and all together. */
  lengths: Uint32Array;
  length: number;
}

/**
 * An unchanging part of the index in a file of its own, open for reading. What ranking and filtering touch for each
 * passage stands in memory; postings and lines are read when they are wanted.
 */
export class Segment {
  readonly name: string;
  readonly size: number;
  readonly ids: StringTable;
  readonly documents: StringTable;
  readonly digests: StringTable;
  /** The first passage of each document, and the number of all. */
  readonly firsts: Uint32Array;
  readonly units: readonly string[];
  readonly visibility: Uint32Array;
  readonly unit: Uint32Array;
  readonly language: Uint32Array;
  readonly validFrom: Int32Array;
  readonly validTo: Int32Array;
  readonly fields: Record<FieldName, SegmentField>;
  /** 1 for each passage that was taken out since the segment was written. */
  deleted: Uint8Array;
  readonly #file: SectionFile;
  readonly #once: Partial<Record<FieldName, { average: number; shares: Float32Array }>> = {};
  readonly #lineOffsets: Uint32Array;

  /** @throws Error when there is no such segment, or its file is torn. */
  constructor(path: string, name: string) {
    const file = new SectionFile(path);
    this.name = name;
    this.#file = file;
    try {
      const table = (section: string) => new StringTable(file.bytes(section), file.numbers(`${section}.at`));
      const days = (section: string) => new Int32Array(file.numbers(section).buffer);
      this.ids = table("ids");
      this.size = this.ids.size;
      this.documents = table("documents");
      this.digests = table("digests");
      this.firsts = file.numbers("firsts");
      const units = table("units");
      this.units = Array.from({ length: units.size }, (_, place) => units.at(place));
      this.visibility = file.numbers("visibility");
      this.unit = file.numbers("unit");
      this.language = file.numbers("language");
      this.validFrom = days("validFrom");
      this.validTo = days("validTo");
      this.#lineOffsets = file.numbers("lineOffsets");
      const field = (name: FieldName): SegmentField => {
        const lengths = file.numbers(`${name}.lengths`);
        return {
          terms: table(`${name}.terms`),
          counts: file.numbers(`${name}.counts`),
          offsets: file.numbers(`${name}.offsets`),
          lengths,
          length: lengths.reduce((sum, length) => sum + length, 0),
        };
      };
      this.fields = { surface: field("surface"), lemmas: field("lemmas"), grams: field("grams") };
      this.deleted = new Uint8Array(this.size);
    } catch (error) {
      file.close();
      throw error;
    }
  }

  /** Reads postings of a field; `ahead` tells how many bytes more to read at once for one who goes on in order. */
  postingsOf(name: FieldName, ahead = 0): (term: number, into: Postings) => Postings {
    const { counts, offsets } = this.fields[name];
    const part = this.#file.reader(`${name}.postings`, ahead);
    return (term, into) => into.read(part(offsets[term]!, offsets[term + 1]!), counts[term]!, this.size);
  }

  /** Reads the rows of terms whose postings are dense; they hold until other rows are read. */
  rowsOf(name: FieldName, terms: readonly number[]): DenseRow[] {
    const { offsets } = this.fields[name];
    const length = denseRowBytes(this.size);
    if (rows.length < terms.length * length) rows = new Uint8Array(terms.length * length);
    return terms.map((term, n) => {
      const into = rows.subarray(n * length, (n + 1) * length);
      return new DenseRow(this.#file.readInto(`${name}.postings`, offsets[term]!, into));
    });
  }

  /** For each passage the share of BM25 that it has of a term that it holds once. @param average terms of a passage on average */
  onceShares(name: FieldName, average: number): Float32Array {
    let once = this.#once[name];
    if (once?.average !== average) {
      const shares = Float32Array.from(this.fields[name].lengths, (length) => onceShare(length, average));
      once = { average, shares };
      this.#once[name] = once;
    }
    return once.shares;
  }

  /** Reads the lines of passages; `ahead` as for postings. */
  linesOf(ahead = 0): (passage: number) => string {
    const offsets = this.#lineOffsets;
    const part = this.#file.reader("lines", ahead);
    return (passage) => part(offsets[passage]!, offsets[passage + 1]!).toString();
  }

  /** The document that a passage belongs to, by its place. */
  documentOf(passage: number): number {
    let low = 0;
    let high = this.documents.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.firsts[middle]! <= passage) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Whether all passages of a document were taken out; they are taken out together. */
  isDeleted(document: number): boolean {
    return this.deleted[this.firsts[document]!] === 1;
  }

  /** Compares the checksums of what opening did not read. @throws Error when something is torn. */
  verify(): Promise<void> {
    return this.#file.verify(["lines", ...FIELDS.map((field) => `${field}.postings`)]);
  }

  close(): void {
    this.#file.close();
  }
}
