import type { KeptPage } from "./pages.ts";
import type { Recognised } from "./recognised.ts";

/** A page less sure than this is named, so that somebody compares it with the original. */
const UNSURE = 75;

/** What to say of the pages that a machine read; null where none of them has text or trouble. */
export function recognisedOf(pages: readonly KeptPage[]): Recognised | null {
  const read = pages.flatMap(({ page, confidence, lines }) =>
    confidence === null
      ? []
      : [{ page, confidence, letters: lines.reduce((sum, line) => sum + line.text.length, 1) }],
  );
  const unread = pages.filter(({ fault }) => fault !== null).map(({ page }) => page);
  if (read.length === 0 && unread.length === 0) return null;
  const letters = read.reduce((sum, page) => sum + page.letters, 0);
  const sure = read.reduce((sum, page) => sum + page.letters * page.confidence, 0);
  return {
    pages: read.map(({ page }) => page),
    confidence: letters === 0 ? 0 : Math.round(sure / letters),
    unsure: read
      .filter(({ confidence }) => confidence < UNSURE)
      .map(({ page, confidence }) => ({ page, confidence })),
    unread,
  };
}
