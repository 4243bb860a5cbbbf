import { z } from "zod";
import { VISIBILITIES } from "../types.ts";

/** A part of the web that the office reads into its knowledge. */
export const webSource = z
  .strictObject({
    /** Short and unique; it stays when the address changes. */
    name: z.string().min(1).max(2_000),
    /** A page, a sitemap, or an RSS or Atom feed; which of them it is shows in what it gives. */
    address: z.url({ protocol: /^https?$/ }).max(2_000),
    /** How many links from the start, or from what a sitemap names, pages are followed; files linked from a page that is read are always read. */
    depth: z.int().min(0).max(20).default(0),
    /** Requests for pages in one run; the next one goes on. That of the settings unless told. */
    pages: z.int().min(1).max(100_000).optional(),
    /** Further hosts that belong to the source. */
    hosts: z.array(z.string().min(1)).default([]),
    /** Hours between two runs. */
    everyHours: z.number().min(0.25).max(8_760).default(24),
    /** The unit that answers for it. */
    unit: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional(),
    visibility: z.enum(VISIBILITIES).default("public"),
  })
  .refine(({ visibility, unit }) => visibility !== "unit" || unit !== undefined, { path: ["unit"] });

export type WebSource = z.input<typeof webSource>;
export type CheckedSource = z.output<typeof webSource>;

/** How far a run may go. What it no longer reaches leaves the knowledge. */
export type CrawlReach = { depth: number; hosts: string[]; version: number };

/** What an office decides about all web sources. */
export interface CrawlSettings {
  /** Requests for pages in one run of one source. */
  pagesPerRun: number;
  /** Between two requests to one host; robots.txt may ask for more. */
  pauseSeconds: number;
  largestBytes: number;
  timeoutSeconds: number;
  redirects: number;
  /** How long an item stays in the knowledge after its feed has dropped it. */
  keepItemsDays: number;
}

/** Time, so that a test need not wait for it. */
export interface Clock {
  now(): Date;
  /** @throws the signal's reason where it stops the waiting */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Why a run ended before it had asked for everything. */
export type CrawlStop = "pages" | "server" | "robots";

/** What is known of an address: `new` was not asked for yet, `failed` never gave a document. */
export type PageStatus =
  | "new"
  | "taken"
  | "list"
  | "item"
  | "moved"
  | "duplicate"
  | "refused"
  | "skipped"
  | "gone"
  | "failed"
  | "trap";

export type PageOutcome = "added" | "changed" | "unchanged" | "removed";

/** What one run has done so far. */
export interface CrawlReport {
  source: string;
  address: string;
  /** False while the run has pages to ask for: the next call goes on. */
  finished: boolean;
  stopped: CrawlStop | null;
  asked: number;
  /** Known and not asked for yet. */
  left: number;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  /** Files with pages that are pictures: they become documents when these are recognised. */
  waiting: number;
  /** Addresses that lead to another one or say the same. */
  duplicates: number;
  /** Addresses that their author or robots.txt asks to leave alone. */
  refused: number;
  /** Addresses of what is no document. */
  skipped: number;
  /** Addresses of endless patterns, left out. */
  traps: number;
  problems: { path: string; code: string; message: string }[];
}
