import type { Parsed } from "../parsed.ts";
import { blocksOfPages } from "../pdf.ts";
import { picturesIn } from "./picture.ts";
import type { RecognisedPage } from "./recognised-page.ts";

/** A picture or a TIFF of many: the text that was recognised on it, and the pages that still have to be. */
export function readPicture(bytes: Uint8Array, recognised: readonly RecognisedPage[]): Parsed {
  const numbers = picturesIn(bytes).map((_, at) => at + 1);
  const found = recognised.filter(({ page }) => numbers.includes(page));
  return {
    pages: numbers.length,
    metadata: {},
    blocks: blocksOfPages(found.map((page) => ({ ...page, number: page.page }))),
    scans: numbers.filter((number) => !found.some(({ page }) => page === number)),
  };
}
