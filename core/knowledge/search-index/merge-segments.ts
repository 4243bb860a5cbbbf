import type { FieldName } from "./fields.ts";
import { Postings, type PostingsWriter } from "./postings.ts";
import type { Segment } from "./segment.ts";
import type { SegmentParts, StoredDocument, StoredPassage, StoredTerm } from "./segment-parts.ts";

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
    for (let document = 0; document < segment.documents.size; document++)
      if (!segment.isDeleted(document))
        yield {
          id: segment.documents.at(document),
          digest: segment.digests.at(document),
          passages: passagesOf(segment, document, unitCodes),
        };
  }
}

function* passagesOf(
  segment: Segment,
  document: number,
  unitCodes: readonly number[],
): Generator<StoredPassage> {
  for (let passage = segment.firsts[document]!; passage < segment.firsts[document + 1]!; passage++)
    yield {
      id: segment.ids.at(passage),
      visibility: segment.visibility[passage]!,
      unit: unitCodes[segment.unit[passage]!]!,
      language: segment.language[passage]!,
      validFrom: segment.validFrom[passage]!,
      validTo: segment.validTo[passage]!,
      lines: segment.lines(passage),
    };
}

function mergedLengths(segments: readonly Segment[], name: FieldName): Uint32Array {
  return Uint32Array.from(
    segments.flatMap(({ fields, deleted }) => [
      ...fields[name].lengths.filter((_, passage) => deleted[passage] === 0),
    ]),
  );
}

function* mergedTerms(
  segments: readonly Segment[],
  places: readonly Uint32Array[],
  name: FieldName,
): Generator<StoredTerm> {
  const postings = new Postings();
  const heads = segments.map((segment, n) => ({
    segment,
    places: places[n]!,
    next: 0,
    term: segment.fields[name].terms.size > 0 ? segment.fields[name].terms.at(0) : null,
  }));
  for (;;) {
    let term: string | null = null;
    for (const head of heads) if (head.term !== null && (term === null || head.term < term)) term = head.term;
    if (term === null) return;
    const holding = heads.filter((head) => head.term === term);
    const write = (writer: PostingsWriter) => {
      for (const { segment, places, next } of holding) {
        const { passages, times, count } = segment.postings(name, next, postings);
        for (let n = 0; n < count; n++) {
          const place = places[passages[n]!]!;
          if (place !== NOWHERE) writer.add(place, times[n]!);
        }
      }
    };
    yield { term, write };
    for (const head of holding) {
      const { terms } = head.segment.fields[name];
      head.next++;
      head.term = head.next < terms.size ? terms.at(head.next) : null;
    }
  }
}
