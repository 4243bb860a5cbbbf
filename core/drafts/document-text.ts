import type { Described, ReadDocument } from "./described.ts";
import { DocumentFault, type DocumentReader } from "./document-reader.ts";
import { storable } from "./storable.ts";

/** Signs that are kept of all documents of a draft: they are looked through whenever a page of it is shown. */
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
  return fitted({ text, pages: begins, cut: false }, LONGEST);
}

/** Signs for which there is room beside the documents of a draft. */
export const roomForText = (kept: Described | null): number =>
  (kept?.documents ?? []).reduce((room, { text }) => room - text.length, LONGEST);

/** As much of a document as there is room for: the first pages of a long one. */
export function fitted<One extends Pick<ReadDocument, "text" | "pages" | "cut">>(
  document: One,
  room: number,
): One {
  const { pages, text } = document;
  if (text.length <= room) return document;
  const kept = text.slice(0, Math.max(0, room)).toWellFormed();
  return { ...document, text: kept, pages: pages.filter((at) => at < kept.length), cut: true };
}

/** The page of a document that a place in its text stands on, 1-based; null where it has none. */
export function pageAt({ pages }: Pick<ReadDocument, "pages">, place: number): number | null {
  const page = pages.findLastIndex((begin) => begin <= place) + 1;
  return page === 0 ? null : page;
}
