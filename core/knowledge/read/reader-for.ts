import { isOle, oleFault } from "./ole.ts";
import type { Parsed } from "./parsed.ts";
import { ReadFault } from "./read-fault.ts";
import { pictureKind } from "./scan/picture.ts";
import type { RecognisedPage } from "./scan/recognised-page.ts";

type Reader = (bytes: Uint8Array, recognised: readonly RecognisedPage[]) => Parsed | Promise<Parsed>;

const BINARY_ENDINGS = new Set(["pdf", "docx", "odt", "png", "jpg", "jpeg", "tif", "tiff", "webp"]);

/** The reader that fits a file, by what is in it and then by the ending of its name. */
export async function readerFor(name: string, bytes: Uint8Array): Promise<Reader> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
  if (start.includes("%PDF-")) return (await import("./pdf.ts")).readPdf;
  if (start.startsWith("PK")) return (await import("./zipped.ts")).readZipped;
  if (pictureKind(bytes)) return (await import("./scan/read-picture.ts")).readPicture;
  if (isOle(bytes)) throw oleFault(bytes);
  if (BINARY_ENDINGS.has(ending)) throw new ReadFault("broken");
  if (start.startsWith("{\\rtf")) throw new ReadFault("unsupported");
  switch (ending) {
    case "md":
    case "markdown":
      return (await import("./markdown.ts")).readMarkdown;
    case "html":
    case "htm":
    case "xhtml":
      return (await import("./html.ts")).readHtml;
    case "txt":
    case "text":
      return (await import("./text.ts")).readText;
    case "":
      return /^\s*<(?:!doctype html|html)\b/i.test(start)
        ? (await import("./html.ts")).readHtml
        : (await import("./text.ts")).readText;
    default:
      throw new ReadFault("unsupported");
  }
}
