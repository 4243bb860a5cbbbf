import { FIELDS, type FieldName } from "./fields.ts";
import { GrowingBytes, GrowingNumbers } from "./growing.ts";
import { pauses } from "./pauses.ts";
import { Postings } from "./postings.ts";
import { type SectionWriter, writeSections } from "./section-file.ts";
import { StringTableWriter } from "./string-table.ts";

/** A passage as a segment holds it, beside its terms. Codes are the places of names in the segment's own lists. */
export interface StoredPassage {
  id: string;
  visibility: number;
  /** 0 is none, 1 the first of the segment's units. */
  unit: number;
  language: number;
  /** Days since 1970-01-01. */
  validFrom: number;
  validTo: number;
  /** For the second ranking: lemmas, the title and each sentence a line of its own. */
  lines: string;
}

/** A document, whose passages stand together. */
export interface StoredDocument {
  id: string;
  digest: string;
  passages: Iterable<StoredPassage>;
}

export interface StoredTerm {
  term: string;
  /** Adds the postings of the term to those given. */
  fill(postings: Postings): void;
}

/** Everything that a segment is made of; the iterables are read once, in the order of the file. */
export interface SegmentParts {
  documents: Iterable<StoredDocument>;
  /** Known when the documents were read. */
  units(): readonly string[];
  /** How many terms each passage has, and the terms in ascending order. */
  fields: Record<FieldName, { lengths(): Uint32Array; terms: Iterable<StoredTerm> }>;
}

/** Writes a segment to a file. Long work lets others have their turn in between. */
export function writeSegment(path: string, parts: SegmentParts): Promise<void> {
  return writeSections(path, async (file) => {
    await writePassages(file, parts.documents);
    await writeStrings(file, "units", parts.units());
    for (const field of FIELDS) await writeField(file, field, parts.fields[field]);
  });
}

async function writePassages(file: SectionWriter, documents: Iterable<StoredDocument>): Promise<void> {
  const pause = pauses();
  const [ids, documentIds, digests] = [
    new StringTableWriter(),
    new StringTableWriter(),
    new StringTableWriter(),
  ];
  const numbers = () => new GrowingNumbers();
  const firsts = numbers();
  const columns = {
    visibility: numbers(),
    unit: numbers(),
    language: numbers(),
    validFrom: numbers(),
    validTo: numbers(),
  };
  const lineOffsets = new GrowingNumbers([0]);
  let lineBytes = 0;
  let passages = 0;
  file.begin("lines");
  for (const document of documents) {
    documentIds.add(document.id);
    digests.add(document.digest);
    firsts.add(passages);
    for (const passage of document.passages) {
      passages++;
      ids.add(passage.id);
      columns.visibility.add(passage.visibility);
      columns.unit.add(passage.unit);
      columns.language.add(passage.language);
      columns.validFrom.add(passage.validFrom);
      columns.validTo.add(passage.validTo);
      const lines = Buffer.from(passage.lines);
      lineBytes += lines.length;
      lineOffsets.add(lineBytes);
      const written = file.append(lines);
      if (written) await written;
    }
    await pause();
  }
  firsts.add(passages);
  await file.section("lineOffsets", bytesOf(lineOffsets));
  await writeTable(file, "ids", ids);
  await writeTable(file, "documents", documentIds);
  await writeTable(file, "digests", digests);
  await file.section("firsts", bytesOf(firsts));
  for (const [name, column] of Object.entries(columns)) await file.section(name, bytesOf(column));
}

async function writeField(
  file: SectionWriter,
  field: FieldName,
  { lengths: lengthsOf, terms }: SegmentParts["fields"][FieldName],
): Promise<void> {
  const lengths = lengthsOf();
  const pause = pauses();
  const names = new StringTableWriter();
  const counts = new GrowingNumbers();
  const offsets = new GrowingNumbers([0]);
  const bytes = new GrowingBytes();
  const postings = new Postings();
  let length = 0;
  file.begin(`${field}.postings`);
  for (const stored of terms) {
    postings.count = 0;
    stored.fill(postings);
    if (postings.count === 0) continue;
    bytes.clear();
    postings.write(bytes, lengths);
    names.add(stored.term);
    counts.add(postings.count);
    length += bytes.length;
    offsets.add(length);
    const written = file.append(bytes.taken()) ?? pause();
    if (written) await written;
  }
  await writeTable(file, `${field}.terms`, names);
  await file.section(`${field}.counts`, bytesOf(counts));
  await file.section(`${field}.offsets`, bytesOf(offsets));
  await file.section(`${field}.lengths`, viewOf(lengths));
}

async function writeStrings(file: SectionWriter, name: string, strings: readonly string[]): Promise<void> {
  const table = new StringTableWriter();
  for (const text of strings) table.add(text);
  await writeTable(file, name, table);
}

async function writeTable(file: SectionWriter, name: string, table: StringTableWriter): Promise<void> {
  await file.section(name, table.bytes);
  await file.section(`${name}.at`, viewOf(table.offsets));
}

const viewOf = (numbers: Uint32Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
const bytesOf = (numbers: GrowingNumbers) => viewOf(numbers.taken());
