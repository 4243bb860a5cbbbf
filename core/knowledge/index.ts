export { crawl } from "./crawl/crawl.ts";
export type { CrawlDeps } from "./crawl/crawl-deps.ts";
export { crawlDue } from "./crawl/crawl-due.ts";
export {
  type Fetched,
  type Fetcher,
  FetchFault,
  type FetchFaultCode,
  type FetchRequest,
} from "./crawl/fetcher.ts";
export { createHosts } from "./crawl/hosts.ts";
export { listCrawls } from "./crawl/list-crawls.ts";
export { removeWebSource } from "./crawl/remove-web-source.ts";
export {
  type Clock,
  type CrawlReport,
  type CrawlSettings,
  type WebSource,
  webSource,
} from "./crawl/types.ts";
export { evaluateRetrieval, type RetrievalFigures } from "./evaluate-retrieval.ts";
export { type EvaluationSet, NotAnEvaluationSet, readEvaluationSet } from "./evaluation-set.ts";
export { type IngestDeps, type IngestFrom, type IngestReport, ingest } from "./ingest/ingest.ts";
export type { IngestProblem } from "./ingest/notes.ts";
export { slugOfPath } from "./ingest/store-document.ts";
export { crawlJob, embedPassagesJob, recogniseScansJob, syncIndexJob } from "./jobs.ts";
export { holdsOn, maySee } from "./may-see.ts";
export { passagesOf } from "./passages.ts";
export { readDocument } from "./read/read-document.ts";
export { ReadFault } from "./read/read-fault.ts";
export { startReaders } from "./read/reading-processes.ts";
export { recognisePage } from "./read/scan/recognise-page.ts";
export type { RecognisedPage } from "./read/scan/recognised-page.ts";
export { type PageText, textOfPages } from "./read/text-of-pages.ts";
export { listSources, readSource, type SourceDocument } from "./read-source.ts";
export { rerankedSearch } from "./reranked-search.ts";
export { forgetPages } from "./scans/pages.ts";
export { type RecognitionOptions, recogniseScans } from "./scans/recognise-scans.ts";
export type { Recognised } from "./scans/recognised.ts";
export { wakeRecognition } from "./scans/wait-for-recognition.ts";
export { searchKnowledge, sourceUrl } from "./search.ts";
export {
  IndexDamaged,
  type IndexedPassage,
  openSearchIndex,
  type SearchIndex,
  type Vocabulary,
  vocabularyOf,
} from "./search-index/index.ts";
export { type SyncReport, syncIndex } from "./sync-index.ts";
export * as knowledgeTables from "./tables.ts";
export type {
  Block,
  Day,
  Found,
  FoundPassage,
  Language,
  Passage,
  QuestionHit,
  ReadDocument,
  SearchHit,
  SearchQuery,
  Sight,
  Visibility,
} from "./types.ts";
export { VISIBILITIES } from "./types.ts";
export { decodeVector, encodeVector } from "./vectors/code.ts";
export { countWithout, embedPassages } from "./vectors/embed-passages.ts";
export { type Meaning, openMeaning } from "./vectors/open-meaning.ts";
export type { PassageEmbedder, PassageToEmbed } from "./vectors/passage-embedder.ts";
export { VectorSet } from "./vectors/vector-set.ts";
