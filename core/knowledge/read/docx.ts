import mammoth from "mammoth";
import { readHtmlText } from "./html.ts";
import { officeMetadata } from "./office-metadata.ts";
import type { Parsed } from "./parsed.ts";

const STYLES = ["Title", "Tytuł", "Subtitle", "Podtytuł"].map(
  (style) => `p[style-name='${style}'] => ${/^(?:T|t)/.test(style) ? "h1" : "p"}:fresh`,
);
const POLISH_HEADINGS = [1, 2, 3, 4, 5, 6].flatMap((level) => [
  `p[style-name='Nagłówek ${level}'] => h${level}:fresh`,
  `p[style-name='nagłówek ${level}'] => h${level}:fresh`,
]);

/** A Word document, by way of the HTML that mammoth makes of it; pictures are left out. */
export async function readDocx(bytes: Uint8Array, parts: Map<string, Buffer>): Promise<Parsed> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const noImage = mammoth.images.imgElement(async () => ({ src: "" }));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { styleMap: [...STYLES, ...POLISH_HEADINGS], convertImage: noImage, externalFileAccess: false },
  );
  const { blocks, pages } = readHtmlText(value);
  return { pages, metadata: officeMetadata(parts.get("docProps/core.xml")), blocks };
}
