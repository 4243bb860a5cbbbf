import { ReadFault } from "./read-fault.ts";

const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
const POLISH = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/g;
/** What Polish letters turn into when the one old code page is read as the other. */
const GARBLED = /[\u0080-\u009f±¶Ľ¦ˇ¬ĽšťžŠŤŽš]/g;

/** Text of bytes: by BOM, else the declared encoding, else UTF-8, else the old code page that gives Polish letters. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  return checkedText(decoded(bytes, declared)).replace(/\r\n?/g, "\n").normalize("NFC");
}

function decoded(bytes: Uint8Array, declared: string | undefined): string {
  for (const [bom, encoding] of BOMS) {
    if (bom.every((byte, at) => bytes[at] === byte)) return new TextDecoder(encoding).decode(bytes);
  }
  for (const encoding of declared && !/^utf-?16/i.test(declared) ? [declared, "utf-8"] : ["utf-8"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  const candidates = ["windows-1250", "iso-8859-2"].map((name) => new TextDecoder(name).decode(bytes));
  return candidates.sort((a, b) => likeness(b) - likeness(a))[0] ?? "";
}

function likeness(text: string): number {
  const sample = text.slice(0, 200_000);
  return (sample.match(POLISH)?.length ?? 0) - 2 * (sample.match(GARBLED)?.length ?? 0);
}

/** Control characters mean that the bytes are no text. */
function checkedText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0;
  if (text.includes("\u0000") || controls > 2 + text.length / 1000) throw new ReadFault("broken");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff\u00ad\u200b]/g, "");
}
