import { getDocumentProxy } from "unpdf";
import { blocksOfLines } from "./blocks-of-lines.ts";
import { READ_LIMITS } from "./limits.ts";
import type { Parsed } from "./parsed.ts";
import { linesOfPages } from "./pdf-flow.ts";
import { linesOfItems, type PdfPage } from "./pdf-lines.ts";
import { withoutRunning } from "./pdf-running.ts";
import { pdfTables } from "./pdf-tables.ts";
import { ReadFault } from "./read-fault.ts";
import type { RecognisedPage } from "./scan/recognised-page.ts";

/** A page with fewer letters and digits than this is taken for a picture, with a stamp or a number at most. */
const LEAST_TEXT = 12;

/**
 * A PDF: its lines made paragraphs, headings, lists and tables again, each with its page. On a page without text
 * they are those that were recognised.
 */
export async function readPdf(bytes: Uint8Array, recognised: readonly RecognisedPage[]): Promise<Parsed> {
  const pdf = await openPdf(bytes);
  if (pdf.numPages > READ_LIMITS.pages) throw new ReadFault("too-large");
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = linesOfItems(items.filter((item) => "str" in item));
    characters += lines.reduce((total, line) => total + line.text.length, 0);
    if (characters > READ_LIMITS.characters) throw new ReadFault("too-large");
    pages.push({ number, height: page.view[3] ?? 0, lines });
    page.cleanup();
  }
  const metadata = await pdfMetadata(pdf);
  await pdf.loadingTask.destroy();
  const empty = withoutRunning(pages).filter((page) => textOf(page) < LEAST_TEXT);
  for (const { number } of empty) {
    const found = recognised.find(({ page }) => page === number);
    const page = pages[number - 1];
    if (found && page && textOf(found) > textOf(page)) pages[number - 1] = { ...found, number };
  }
  const scans = empty
    .map(({ number }) => number)
    .filter((number) => !recognised.some(({ page }) => page === number));
  return { pages: pages.length, metadata, blocks: blocksOfPages(pages), scans };
}

/** Opens a PDF. @throws ReadFault `encrypted` or `broken` */
export async function openPdf(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  // pdf.js takes the bytes over and leaves the original empty.
  return getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false }).catch(
    (error: Error) => {
      throw new ReadFault(error.name === "PasswordException" ? "encrypted" : "broken");
    },
  );
}

/** How many letters and digits there are. */
function textOf({ lines }: Pick<PdfPage, "lines">): number {
  return lines.reduce((total, { text }) => total + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

/** The blocks of pages of lines, without what is printed on each of them. */
export function blocksOfPages(pages: PdfPage[]): Parsed["blocks"] {
  const { flow, levels } = linesOfPages(withoutRunning(pages));
  return pdfTables(flow).flatMap((part) => ("kind" in part ? [part] : blocksOfLines(part.lines, levels + 1)));
}

async function pdfMetadata(
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<Record<string, unknown>> {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  const text = (key: string) =>
    typeof info[key] === "string" ? (info[key] as string).trim().slice(0, 1_000) : "";
  // Word processors put the file's name there.
  const title = /^(?:microsoft word|untitled|bez tytułu)|\.(?:docx?|odt|rtf|pdf|indd)$/i.test(text("Title"))
    ? ""
    : text("Title");
  const found = { title, author: text("Author"), language: text("Language"), created: text("CreationDate") };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}
