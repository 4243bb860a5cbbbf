import { ReadFault } from "../read-fault.ts";
import type { PictureSize } from "./picture.ts";

const MOST_PAGES = 2_000;
const WIDTH = 256;
const HEIGHT = 257;
const SHORT = 3;

interface TiffPage extends PictureSize {
  /** Where its directory stands in the file. */
  at: number;
}

/** The pages of a TIFF by their directories, which form a chain. */
export function tiffPages(view: DataView): TiffPage[] {
  const little = view.getUint8(0) === 0x49;
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  for (let at = view.getUint32(4, little); at !== 0; ) {
    // A chain that bites its tail has no end.
    if (seen.has(at)) throw new ReadFault("broken");
    if (pages.length === MOST_PAGES) throw new ReadFault("too-large");
    seen.add(at);
    const page = { at, width: 0, height: 0 };
    const entries = view.getUint16(at, little);
    for (let entry = at + 2; entry < at + 2 + entries * 12; entry += 12) {
      const tag = view.getUint16(entry, little);
      const short = view.getUint16(entry + 2, little) === SHORT;
      const value = () => (short ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little));
      if (tag === WIDTH) page.width = value();
      if (tag === HEIGHT) page.height = value();
    }
    pages.push(page);
    at = view.getUint32(at + 2 + entries * 12, little);
  }
  if (pages.length === 0) throw new ReadFault("broken");
  return pages;
}

/** The same TIFF with another page first, for a decoder that reads the first one only. */
export function tiffFrom(bytes: Uint8Array, page: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = tiffPages(view)[page - 1];
  if (!found) throw new ReadFault("broken");
  const copy = new Uint8Array(bytes);
  new DataView(copy.buffer).setUint32(4, found.at, view.getUint8(0) === 0x49);
  return copy;
}
