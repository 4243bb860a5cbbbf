import type { Share } from "#core/answers";
import { formatNumber, formatPercent } from "#core/i18n";

/** A report as a document, before it becomes HTML or PDF. */
export interface ReportDocument {
  title: string;
  /** Who measured, and when. */
  subtitle: string;
  /** For the properties of the file: what it is and what in it a model has written. */
  description: string;
  /** A warning above everything; null where there is none. */
  warning: string | null;
  sections: ReportSection[];
}

export interface ReportSection {
  title: string;
  blocks: ReportBlock[];
}

export type ReportBlock =
  | { kind: "paragraph"; text: string }
  | { kind: "command"; text: string }
  | { kind: "list"; items: string[] }
  | ReportTable
  /** Sentences of models, word for word. */
  | { kind: "quotes"; items: { text: string; about: string }[] };

/** The first cell of a row is its header. */
export interface ReportTable {
  kind: "table";
  caption: string;
  columns: string[];
  rows: string[][];
}

export const paragraph = (text: string): ReportBlock => ({ kind: "paragraph", text });
export const list = (...items: string[]): ReportBlock => ({ kind: "list", items });
export const table = (caption: string, columns: string[], rows: string[][]): ReportTable => ({
  kind: "table",
  caption,
  columns,
  rows,
});

const NONE = "–";
const SECOND = 1000;

/** A share with its interval and what it is of: `88,4% (79–94%), 61 z 69`. */
export function shareText(share: Share | null): string {
  if (!share) return NONE;
  const low = formatPercent("pl", share.low);
  const high = formatPercent("pl", share.high);
  return `${formatPercent("pl", share.share)} (${low}–${high}), ${share.hits}\u00a0z\u00a0${share.of}`;
}

export const numberText = (value: number | null | undefined, digits = 0): string =>
  value === null || value === undefined
    ? NONE
    : value.toLocaleString("pl-PL", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Milliseconds as seconds. */
export const secondsText = (ms: number | null): string =>
  ms === null ? NONE : `${numberText(ms / SECOND, 2)} s`;

/** Counts by name, the highest first: `kwota spoza fragmentu: 3`. */
export function countsText(
  counts: Readonly<Record<string, number>>,
  nameOf: (key: string) => string,
  most = Number.POSITIVE_INFINITY,
): string {
  const some = Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most);
  return some.length === 0
    ? NONE
    : some.map(([key, n]) => `${nameOf(key)}: ${formatNumber("pl", n)}`).join("; ");
}
