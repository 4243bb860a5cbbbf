import type { Day, Language, Sight, Visibility } from "../types.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A passage, or a question known for a document, as the index holds it: what it is found by and filtered by. */
export interface IndexedPassage {
  /** Unique in the whole index. */
  id: string;
  documentId: string;
  /** Digest of the version of the document, by which the index is compared with the database. */
  digest: string;
  /** Title of the document and headings above the passage; searched too. Empty for a question. */
  title: string;
  text: string;
  visibility: Visibility;
  unit: string | null;
  language: Language;
  /** First and last day it holds, both included; null is an open end. */
  validFrom: Day | null;
  validTo: Day | null;
}

/** Everything that the index holds of a document. */
export interface IndexedDocument {
  passages: IndexedPassage[];
  /** The questions that people are known to ask about it; none unless told. */
  questions?: IndexedPassage[];
}

export interface IndexQuery {
  text: string;
  sight: Sight;
  asOf: Day;
  unit?: string;
  language?: Language;
  /** How many results; 10 unless told. */
  limit?: number;
  /** Whether words that no text has are searched as they are written; mended unless told. */
  asWritten?: boolean | undefined;
}

export interface IndexHit {
  id: string;
  documentId: string;
  /** Comparable within one search only. */
  score: number;
  /** BM25 of each field, 0 where the field did not find it among its best. */
  fields: { surface: number; lemmas: number; grams: number };
}

/** Passages and known questions, found by words, lemmas and 4-grams. Derived data: it can be made again from the database at any time. */
export interface SearchIndex {
  /** Replaces everything of a document in one step; a search sees the old or the new one. */
  putDocument(documentId: string, document: IndexedDocument): Promise<void>;
  /** The same for many documents at once, much faster. */
  putMany(documents: Map<string, IndexedDocument>): Promise<void>;
  removeDocuments(ids: string[]): Promise<void>;
  /** The passages that the asker may see and that hold on `asOf`, best first; none for a question without words. */
  search(query: IndexQuery): Promise<IndexHit[]>;
  /** The known questions most like this one, by the same rules. */
  searchQuestions(query: IndexQuery): Promise<IndexHit[]>;
  /** The words of the index, as they were within the last minute. */
  vocabulary(): Promise<Vocabulary>;
  /** Digest of each document that stands in the index. */
  documents(): Promise<Map<string, string>>;
  /**
   * Says that all documents are in: a new index may be searched from now on. Also brings the speed back after many
   * changes; what is put into a finished one is found before it, too.
   */
  finish(): Promise<void>;
  /** Begins anew with an empty index that is not finished, whatever state the folder is in. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
