/** How far a crawl goes. */
export interface CrawlOptions {
  /** Links from the start that are followed; 0 takes the start, or what a list names, only. */
  depth: number;
  /** Addresses asked for in one run. */
  pages: number;
  /** Seconds between two requests to one host; robots.txt may ask for more. */
  gapSeconds: number;
  /** Whether the start is a page, a feed, or a site whose sitemaps are read. */
  from: "page" | "sitemap" | "feed";
}

/** Why a run ended before it had asked for everything. */
export type CrawlStop = "pages" | "server" | "robots" | "crawl-delay";

/** What is known of an address: `new` was not asked for yet; `failed` keeps its last good version. */
export type PageStatus =
  | "new"
  | "taken"
  | "list"
  | "moved"
  | "duplicate"
  | "refused"
  | "skipped"
  | "gone"
  | "failed"
  | "trap";

/** What a run did to the knowledge with a page. */
export type PageOutcome = "added" | "changed" | "unchanged" | "removed";

/** Why addresses of one pattern are not asked for. */
export type TrapReason = "repeating" | "too-long" | "too-many-parameters" | "alike";

/** What a run passed over. Counts are of links, so that one address may count several times. */
export interface CrawlNotes {
  /** Links further from the start than `depth`. */
  tooDeep: number;
  /** Links that found no room in the queue. */
  noRoom: number;
  /** Patterns of endless addresses. */
  traps: { shape: string; reason: TrapReason; example: string; links: number }[];
}

/** What one run did. */
export interface CrawlReport {
  source: string;
  address: string;
  /** Addresses asked for. */
  asked: number;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  /** Addresses that lead to, or say the same as, another one. */
  duplicates: number;
  /** Addresses that robots.txt or the page itself asks to leave alone. */
  refused: number;
  /** Addresses of files that are no documents. */
  skipped: number;
  /** Addresses that wait, known but not asked for. */
  left: number;
  stopped: CrawlStop | null;
  notes: CrawlNotes;
  problems: { path: string; code: string; message: string }[];
}
