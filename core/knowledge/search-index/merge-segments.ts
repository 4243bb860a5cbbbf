import type { FieldName } from "./fields.ts";
import { Postings } from "./postings.ts";
import type { Segment } from "./segment.ts";
import type { SegmentParts, StoredDocument, StoredPassage, StoredTerm } from "./segment-parts.ts";
import type { StringTable } from "./string-table.ts";

/** Merging reads everything in order. */
const AHEAD_BYTES = 1 << 16;
const NOWHERE = 0xff_ff_ff_ff;

/** The parts of one segment that holds what several hold together, without what was taken out of them. */
export function mergedParts(segments: readonly Segment[]): SegmentParts {
  const units: string[] = [...new Set(segments.flatMap(({ units }) => units))];
  const places = newPlaces(segments);
  const field = (name: FieldName) => ({
    lengths: () => mergedLengths(segments, name),
    terms: mergedTerms(segments, places, name),
  });
  return {
    documents: mergedDocuments(segments, units),
    units: () => units,
    fields: { surface: field("surface"), lemmas: field("lemmas"), grams: field("grams") },
  };
}

/** For each passage of each segment its place in the merged one. */
function newPlaces(segments: readonly Segment[]): Uint32Array[] {
  let next = 0;
  return segments.map(({ size, deleted }) =>
    new Uint32Array(size).map((_, passage) => (deleted[passage] === 1 ? NOWHERE : next++)),
  );
}

function* mergedDocuments(segments: readonly Segment[], units: readonly string[]): Generator<StoredDocument> {
  for (const segment of segments) {
    const unitCodes = [0, ...segment.units.map((unit) => units.indexOf(unit) + 1)];
    const linesOf = segment.linesOf(AHEAD_BYTES);
    for (let document = 0; document < segment.documents.size; document++)
      if (!segment.isDeleted(document))
        yield {
          id: segment.documents.at(document),
          digest: segment.digests.at(document),
          passages: passagesOf(segment, document, unitCodes, linesOf),
        };
  }
}

function* passagesOf(
  segment: Segment,
  document: number,
  unitCodes: readonly number[],
  linesOf: (passage: number) => string,
): Generator<StoredPassage> {
  for (let passage = segment.firsts[document]!; passage < segment.firsts[document + 1]!; passage++)
    yield {
      id: segment.ids.at(passage),
      visibility: segment.visibility[passage]!,
      unit: unitCodes[segment.unit[passage]!]!,
      language: segment.language[passage]!,
      validFrom: segment.validFrom[passage]!,
      validTo: segment.validTo[passage]!,
      lines: linesOf(passage),
    };
}

function mergedLengths(segments: readonly Segment[], name: FieldName): Uint32Array {
  const live = segments.map(({ fields, deleted }) =>
    fields[name].lengths.filter((_, passage) => deleted[passage] === 0),
  );
  const all = new Uint32Array(live.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const lengths of live) {
    all.set(lengths, at);
    at += lengths.length;
  }
  return all;
}

function* mergedTerms(
  segments: readonly Segment[],
  places: readonly Uint32Array[],
  name: FieldName,
): Generator<StoredTerm> {
  const heads = segments.map((segment, n) => new Head(segment, name, places[n]!));
  for (;;) {
    let term: string | null = null;
    for (const head of heads) if (head.term !== null && (term === null || head.term < term)) term = head.term;
    if (term === null) return;
    const holding = heads.filter((head) => head.term === term);
    yield new MergedTerm(term, holding);
    for (const head of holding) head.advance();
  }
}

/** The next term of a segment, in ascending order; null after the last. */
class Head {
  term: string | null;
  readonly #terms: StringTable;
  readonly #postingsOf: (term: number, into: Postings) => Postings;
  readonly #places: Uint32Array;
  readonly #postings = new Postings();
  #next = 0;

  constructor(segment: Segment, name: FieldName, places: Uint32Array) {
    this.#terms = segment.fields[name].terms;
    this.#postingsOf = segment.postingsOf(name, AHEAD_BYTES);
    this.#places = places;
    this.term = this.#terms.size > 0 ? this.#terms.at(0) : null;
  }

  /** Adds the postings of the term with their places in the merged segment. */
  fill(merged: Postings): void {
    const { passages, times, count } = this.#postingsOf(this.#next, this.#postings);
    const places = this.#places;
    for (let n = 0; n < count; n++) {
      const place = places[passages[n]!]!;
      if (place !== NOWHERE) merged.add(place, times[n]!);
    }
  }

  advance(): void {
    this.#next++;
    this.term = this.#next < this.#terms.size ? this.#terms.at(this.#next) : null;
  }
}

class MergedTerm implements StoredTerm {
  readonly term: string;
  readonly #holding: readonly Head[];

  constructor(term: string, holding: readonly Head[]) {
    this.term = term;
    this.#holding = holding;
  }

  fill(merged: Postings): void {
    for (const head of this.#holding) head.fill(merged);
  }
}
