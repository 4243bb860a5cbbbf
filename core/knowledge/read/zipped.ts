import { readDocx } from "./docx.ts";
import { readOdt } from "./odt.ts";
import type { Parsed } from "./parsed.ts";
import { ReadFault } from "./read-fault.ts";
import { readParts } from "./zip.ts";

/** A document that is a zip: DOCX or ODT, by the parts in it. */
export async function readZipped(bytes: Uint8Array): Promise<Parsed> {
  const parts = await readParts(bytes, [
    "mimetype",
    "content.xml",
    "meta.xml",
    "META-INF/manifest.xml",
    "[Content_Types].xml",
    "docProps/core.xml",
  ]);
  if (parts.has("content.xml") && /opendocument\.text/.test(`${parts.get("mimetype")}`))
    return readOdt(parts);
  if (/wordprocessingml\.(?:document|template)/.test(`${parts.get("[Content_Types].xml")}`))
    return readDocx(bytes, parts);
  throw new ReadFault("unsupported");
}
