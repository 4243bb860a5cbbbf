import type { PdfLine } from "../pdf-lines.ts";

/** What was recognised on one page that is a picture. Places are in points, as on a page with text. */
export interface RecognisedPage {
  /** 1-based. */
  page: number;
  height: number;
  /** In reading order, column by column; none on an empty page. */
  lines: PdfLine[];
  /** How sure the recognition is, 0 to 100, by letters; null where nothing was recognised. */
  confidence: number | null;
}
