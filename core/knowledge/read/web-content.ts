import type { Day, ReadDocument } from "../types.ts";

/** What an address gave, read: a page, a list of pages, or a feed of news. */
export type WebContent = WebPage | Sitemap | Feed;

export interface WebPage {
  kind: "page";
  /** Its main content; null where there is none. */
  document: ReadDocument | null;
  /** Targets of its links as they are written, in order, each once; those marked `nofollow` are left out. */
  links: string[];
  /** What relative links stand under, where the page says so. */
  base: string | null;
  /** The address that the page names as its own. */
  canonical: string | null;
  /** Whether its author asks not to be found. */
  noindex: boolean;
  nofollow: boolean;
}

/** A sitemap, or an index of sitemaps. */
export interface Sitemap {
  kind: "sitemap";
  sitemaps: string[];
  pages: string[];
}

/** An RSS or Atom feed. */
export interface Feed {
  kind: "feed";
  items: FeedItem[];
}

export interface FeedItem {
  /** What the feed knows it by; its link where it has nothing else. */
  id: string;
  link: string | null;
  published: Day | null;
  document: ReadDocument;
}

/** Of one page or list; further ones are passed over. */
export const MOST_LINKS = 50_000;
export const LONGEST_ADDRESS = 2_000;
