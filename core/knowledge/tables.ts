import {
  bigserial,
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { defineTable } from "#core/db";
import type { WebOrigin } from "./crawl/make-web-document.ts";
import type { CrawlReach, CrawlStop, PageOutcome, PageStatus } from "./crawl/types.ts";
import type { PdfLine } from "./read/pdf-lines.ts";
import type { ReadFaultCode } from "./read/read-fault.ts";
import type { Recognised } from "./scans/recognised.ts";
import type { Language, Passage, Visibility } from "./types.ts";

const published = {
  personalData: "none",
  exported: "Published or internal texts of the office; nothing in them is kept about a person.",
  erased: "With its document: `magistrat ingest` of a folder without it.",
} as const;

/** Bytes, also where the driver gives them as a view of more. */
const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const knowledgeDocuments = defineTable(
  "knowledge_documents",
  {
    id: uuid("id").primaryKey(),
    /** Where it was read from: a folder, file or address given to `magistrat ingest`, or `city`. */
    source: text("source").notNull(),
    /** Path inside the source, with `/`; of a document of the web its address. */
    path: text("path").notNull(),
    /** Where a document of the web can be read in the original; null for a file. */
    url: text("url"),
    /** The day that a feed gives for it. */
    publishedOn: date("published_on", { mode: "string" }),
    /** Readable address of its page, unique: `/zrodla/<slug>`. */
    slug: text("slug").notNull().unique(),
    title: text("title").notNull(),
    unit: text("unit"),
    visibility: text("visibility").$type<Visibility>().notNull(),
    language: text("language").$type<Language>().notNull(),
    validFrom: date("valid_from", { mode: "string" }),
    validTo: date("valid_to", { mode: "string" }),
    sample: boolean("sample").notNull(),
    /** Where its facts are from, as its author says. */
    references: jsonb("references").$type<string[]>().notNull(),
    pages: integer("pages"),
    /** Which of its pages a machine read from pictures, and how surely; null where none. */
    recognised: jsonb("recognised").$type<Recognised>(),
    /** SHA-256 of the original in the file store. */
    file: text("file").notNull(),
    /** SHA-256 over file and metadata: what is unchanged costs no more than this. */
    digest: text("digest").notNull(),
    ingestedAt: moment("ingested_at").notNull(),
  },
  {
    purpose: "Documents that answers are drawn from.",
    keep: { forever: "as long as its source has it" },
    ...published,
  },
  (document) => [unique("knowledge_documents_place").on(document.source, document.path)],
);

export const knowledgeVersions = defineTable(
  "knowledge_versions",
  {
    documentId: uuid("document_id").notNull(),
    digest: text("digest").notNull(),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    file: text("file").notNull(),
    at: moment("at").notNull(),
  },
  {
    purpose: "Which text stood behind an answer of a given day.",
    keep: { days: 731, since: "at", setting: "audit" },
    ...published,
  },
  (version) => [primaryKey({ columns: [version.documentId, version.digest] })],
);

export const knowledgePassages = defineTable(
  "knowledge_passages",
  {
    id: text("id").primaryKey(),
    documentId: uuid("document_id")
      .notNull()
      .references(() => knowledgeDocuments.id, { onDelete: "cascade" }),
    ordinal: integer("ordinal").notNull(),
    headingPath: jsonb("heading_path").$type<string[]>().notNull(),
    anchor: text("anchor").notNull(),
    page: integer("page"),
    kind: text("kind").$type<Passage["kind"]>().notNull(),
    text: text("text").notNull(),
  },
  {
    purpose: "Passages of documents: what is found, quoted and cited.",
    keep: { forever: "as long as its document" },
    ...published,
  },
  (passage) => [index("knowledge_passages_document").on(passage.documentId, passage.ordinal)],
);

export const knowledgeVectors = defineTable(
  "knowledge_vectors",
  {
    /** The name of the embedder: what another one made is never compared with it. */
    embedder: text("embedder").notNull(),
    passageId: text("passage_id")
      .notNull()
      .references(() => knowledgePassages.id, { onDelete: "cascade" }),
    /** Its scale and a byte for each number (`vectors/code.ts`). */
    vector: bytes("vector").notNull(),
    /** In the order in which they were made, so that a process reads only what is new. */
    added: bigserial("added", { mode: "number" }).notNull(),
  },
  {
    purpose: "Where passages stand in the space of an embedder: found by meaning.",
    keep: { forever: "as long as its passage, and as long as its embedder is in use" },
    ...published,
  },
  (vector) => [
    primaryKey({ columns: [vector.embedder, vector.passageId] }),
    index("knowledge_vectors_added").on(vector.embedder, vector.added),
  ],
);

export const knowledgeQuestions = defineTable(
  "knowledge_questions",
  {
    documentId: uuid("document_id")
      .notNull()
      .references(() => knowledgeDocuments.id, { onDelete: "cascade" }),
    ordinal: integer("ordinal").notNull(),
    /** The words of the document that answer, and the passage they stand in; null where no document answers. */
    answer: text("answer"),
    passageId: text("passage_id"),
    /** How people ask. */
    asked: jsonb("asked").$type<string[]>().notNull(),
  },
  {
    purpose: "How residents ask for what a document says, written by its editors: searched, never shown.",
    keep: { forever: "as long as its document" },
    ...published,
  },
  (question) => [primaryKey({ columns: [question.documentId, question.ordinal] })],
);

export const knowledgeProblems = defineTable(
  "knowledge_problems",
  {
    source: text("source").notNull(),
    path: text("path").notNull(),
    code: text("code").notNull(),
    message: text("message").notNull(),
    at: moment("at").notNull(),
  },
  {
    purpose: "Files that could not be read, by name, for the person who looks after the knowledge.",
    keep: { forever: "until the file is read or gone" },
    ...published,
  },
  (problem) => [primaryKey({ columns: [problem.source, problem.path, problem.code] })],
);

export const knowledgeScans = defineTable(
  "knowledge_scans",
  {
    source: text("source").notNull(),
    path: text("path").notNull(),
    /** SHA-256 of the original in the file store. */
    file: text("file").notNull(),
    digest: text("digest").notNull(),
    /** Pages that are pictures, 1-based. */
    pages: jsonb("pages").$type<number[]>().notNull(),
    /** What stood beside the file when it was taken in: its description and its questions. */
    sidecar: text("sidecar"),
    asked: text("asked"),
    /** Where it is on the web, and what its source says of it; null for a file of a folder. */
    web: jsonb("web").$type<WebOrigin>(),
    since: moment("since").notNull(),
  },
  {
    purpose: "Files with pages that are pictures, until their text is recognised and they become documents.",
    keep: { forever: "until the file is recognised or gone" },
    ...published,
  },
  (scan) => [primaryKey({ columns: [scan.source, scan.path] })],
);

export const knowledgeRecognisedPages = defineTable(
  "knowledge_recognised_pages",
  {
    /** SHA-256 of the file: the same scan twice is recognised once. */
    file: text("file").notNull(),
    page: integer("page").notNull(),
    /** Of the recogniser; what an older one made is recognised again. */
    version: integer("version").notNull(),
    height: integer("height").notNull(),
    lines: jsonb("lines").$type<PdfLine[]>().notNull(),
    /** 0 to 100; null where there is no text. */
    confidence: integer("confidence"),
    /** Why the page could not be recognised; null where it was. */
    fault: text("fault").$type<ReadFaultCode>(),
    at: moment("at").notNull(),
  },
  {
    purpose:
      "What was recognised on the pages of scans, so that a file that comes again or a run cut off begins no page anew.",
    keep: { forever: "as long as a document or a waiting file has it; removed every night by `forgetPages`" },
    ...published,
  },
  (page) => [primaryKey({ columns: [page.file, page.page] })],
);

export const knowledgeCrawls = defineTable(
  "knowledge_crawls",
  {
    source: text("source").primaryKey(),
    address: text("address").notNull(),
    reach: jsonb("reach").$type<CrawlReach>().notNull(),
    /** The run under way, or the last one. */
    run: uuid("run").notNull(),
    beganAt: moment("began_at").notNull(),
    /** Null while the run has pages to ask for. */
    endedAt: moment("ended_at"),
    /** Requests for pages in this run. */
    asked: integer("asked").notNull(),
    /** Whether this run takes no "unchanged" for an answer, since its reach or the readers changed. */
    anew: boolean("anew").notNull(),
    /** Why the run ended before it had asked for everything. */
    stopped: text("stopped").$type<CrawlStop>(),
  },
  {
    purpose: "Web sources: from which address, how far, and how the last run ended.",
    keep: { forever: "as long as the office reads the source; `magistrat sources remove` removes it" },
    ...published,
  },
);

export const knowledgePages = defineTable(
  "knowledge_pages",
  {
    source: text("source")
      .notNull()
      .references(() => knowledgeCrawls.source, { onDelete: "cascade" }),
    address: text("address").notNull(),
    /** The last run that knew of it. */
    run: uuid("run").notNull(),
    /** Whether that run still has to ask for it. */
    waiting: boolean("waiting").notNull(),
    /** Links from the start. */
    depth: integer("depth").notNull(),
    /** When it was found or last asked for: what has waited longest comes first. */
    since: moment("since").notNull(),
    /** Place among those found at the same moment. */
    ordinal: integer("ordinal").notNull(),
    status: text("status").$type<PageStatus>().notNull(),
    /** What the last run did with its document. */
    outcome: text("outcome").$type<PageOutcome>(),
    etag: text("etag"),
    lastModified: text("last_modified"),
    /** SHA-256 of its text, to know the same page under another address. */
    content: text("content"),
    /** SHA-256 of its text without numbers and names of months: what pages of an endless calendar share. */
    likeness: text("likeness"),
    /** Its address without what varies. */
    shape: text("shape").notNull(),
    /** The feed that an item stands in, and since when it no longer does. */
    feed: text("feed"),
    leftAt: moment("left_at"),
    /** When it was last there. */
    seenAt: moment("seen_at"),
  },
  {
    purpose: "Pages of web sources: what to ask for, and what is unchanged since.",
    keep: { forever: "as long as the office reads the source; `magistrat sources remove` removes it" },
    ...published,
  },
  (page) => [
    primaryKey({ columns: [page.source, page.address] }),
    index("knowledge_pages_queue").on(page.source, page.run, page.waiting, page.since),
    index("knowledge_pages_content").on(page.source, page.content),
    index("knowledge_pages_shape").on(page.source, page.shape, page.likeness),
  ],
);
