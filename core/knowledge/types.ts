import type { Day } from "#core/calendar";
import type { Vocabulary } from "./search-index/vocabulary.ts";

/** Who may see a document: everyone, every clerk, or the clerks of one unit. */
export const VISIBILITIES = ["public", "internal", "unit"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Languages that documents and questions are in. */
export type Language = "pl" | "uk" | "en";

export type { Day };

/** What a reader makes of a file: its own metadata and its blocks in reading order. */
export interface ReadDocument {
  /** From the metadata or the first heading; the file's name where there is neither. */
  title: string;
  language: Language | null;
  /** How many pages, for formats that have them. */
  pages: number | null;
  /** Raw metadata found in the file itself (front matter, meta elements), not yet checked. */
  metadata: Record<string, unknown>;
  blocks: Block[];
}

/** One block of a document. `page` is 1-based and only there for paged formats. */
export type Block =
  | { kind: "heading"; level: number; text: string; anchor?: string; page?: number }
  | { kind: "paragraph"; text: string; page?: number }
  | { kind: "list"; ordered: boolean; items: string[]; page?: number }
  | { kind: "table"; caption: string | null; header: string[]; rows: string[][]; page?: number };

/** A piece of a document that can be found and quoted: never across a heading. */
export interface Passage {
  /** 0-based position in the document. */
  ordinal: number;
  /** Headings above it, the outermost first; the document's title is not among them. */
  headingPath: string[];
  /** Address of the passage inside its document, unique there; stable while its text is. */
  anchor: string;
  page: number | null;
  kind: "text" | "list" | "table";
  /** Plain text as a person reads it; a list has an item a line, a table row "Header: cell; …" a line. */
  text: string;
}

/** A passage together with what is needed to show, filter and cite it. */
export interface FoundPassage extends Passage {
  id: string;
  documentId: string;
  documentTitle: string;
  /** Address of the source page at the passage, for example `/zrodla/oplaty#p-3`. */
  url: string;
  unit: string | null;
  visibility: Visibility;
  language: Language;
  validFrom: Day | null;
  validTo: Day | null;
  /** Whether the document is a sample that the office has not confirmed. */
  sample: boolean;
}

/** What the asker may see, derived from the actor. */
export interface Sight {
  internal: boolean;
  units: readonly string[];
}

export interface SearchQuery {
  text: string;
  /** The question in the asker's own words, for the known ones; `text` unless told. */
  question?: string;
  sight: Sight;
  /** The day the answer has to hold on. */
  asOf: Day;
  unit?: string;
  language?: Language;
  /** How many results; 10 unless told. */
  limit?: number;
}

/** What a search found. */
export interface Found {
  /** Best first. */
  passages: SearchHit[];
  /** The known questions most like the one asked, best first. */
  questions: QuestionHit[];
  /** The words of all that could be found, by which a rare word is told from a common one. */
  vocabulary: Vocabulary;
}

/** A question that people are known to ask, in its phrasings. It is compared with theirs and never shown. */
export interface QuestionHit {
  asked: readonly string[];
  documentId: string;
  /** The words that answer it and the passage they stand in; null where no document answers it. */
  answer: { text: string; passage: FoundPassage } | null;
  score: number;
}

/** One search result. `score` is comparable within one search only. */
export interface SearchHit {
  passage: FoundPassage;
  score: number;
  /** BM25 of each field, 0 where the field did not find it. */
  fields: { surface: number; lemmas: number; grams: number };
}
