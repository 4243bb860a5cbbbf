import type { ReadDocument } from "./described.ts";
import { DocumentFault, type DocumentReader } from "./document-reader.ts";
import { storable } from "./storable.ts";

/** Signs of a document that are kept: the first pages of a long one. */
const LONGEST = 50_000;

type Pages = Awaited<ReturnType<DocumentReader["read"]>>["pages"];

/** The text of a document as it is kept, with where its pages begin. @throws DocumentFault `unreadable` */
export function documentText(pages: Pages): Pick<ReadDocument, "text" | "pages" | "cut"> {
  const begins: number[] = [];
  let text = "";
  for (const one of pages) {
    const at = text === "" ? 0 : text.length + 1;
    // A document without text on its first pages has them all the same.
    if (one.page !== null) while (begins.length < one.page) begins.push(at);
    text += `${text === "" ? "" : "\n"}${storable(one.text)}`;
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new DocumentFault("unreadable");
  const cut = text.length > LONGEST;
  const kept = cut ? text.slice(0, LONGEST).toWellFormed() : text;
  return { text: kept, pages: begins.filter((at) => at < kept.length), cut };
}

/** The page of a document that a place in its text stands on, 1-based; null where it has none. */
export function pageAt({ pages }: Pick<ReadDocument, "pages">, place: number): number | null {
  const page = pages.findLastIndex((begin) => begin <= place) + 1;
  return page === 0 ? null : page;
}
