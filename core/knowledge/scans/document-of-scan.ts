import { makeDocument } from "../ingest/make-document.ts";
import { readDocument } from "../read/read-document.ts";
import { ReadFault } from "../read/read-fault.ts";
import type { ReadScan } from "../read/read-scan.ts";
import type { KeptPage } from "./pages.ts";
import { recognisedOf } from "./recognised-of.ts";
import type { WaitingScan } from "./wait-for-recognition.ts";

/** The document of a file of a folder with its pages as they were recognised. @throws ReadFault */
export async function documentOfScan(
  { path, sidecar, asked }: Pick<WaitingScan, "path" | "sidecar" | "asked">,
  bytes: Uint8Array,
  pages: KeptPage[],
) {
  const document = await readRecognised({ name: path, bytes }, pages);
  const beside = (text: string | null) => (text === null ? null : new TextEncoder().encode(text));
  const made = makeDocument({ path, sidecar: beside(sidecar), asked: beside(asked) }, document);
  return { ...made, recognised: recognisedOf(pages) };
}

/** What is read of a file once its pages are recognised. @throws ReadFault */
export function readRecognised(
  file: { name: string; bytes: Uint8Array },
  pages: KeptPage[],
): Promise<ReadScan> {
  return readDocument({ ...file, recognised: pages }).catch((error: unknown) => {
    // Where no page could be recognised, why is worth more than that there is no text.
    const fault = pages.every((page) => page.fault) && pages[0]?.fault;
    throw error instanceof ReadFault && error.code === "unreadable" && fault ? new ReadFault(fault) : error;
  });
}
