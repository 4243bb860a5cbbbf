import { ReadFault } from "./read-fault.ts";

const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
const POLISH = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/g;
/** What Polish letters turn into when the one encoding is read as the other. */
const GARBLED = /[\u0080-\u009f\ufffd±¶Ľ¦ˇ¬ĽšťžŠŤŽš]/g;
/** Encodings that are declared by habit, on pages written in another one. */
const UNRELIABLE = /^(?:utf-?(?:8|16(?:le|be)?)|windows-125[02]|iso-8859-[12])$/i;

/**
 * Text of bytes: by BOM, else UTF-8 where the bytes are UTF-8, whatever they are declared as, since nothing else
 * looks like it by chance; else the declared encoding, and of those that are often declared wrongly the one that
 * gives Polish letters.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  return checkedText(decoded(bytes, declared)).replace(/\r\n?/g, "\n").normalize("NFC");
}

function decoded(bytes: Uint8Array, declared: string | undefined): string {
  for (const [bom, encoding] of BOMS) {
    if (bom.every((byte, at) => bytes[at] === byte)) return new TextDecoder(encoding).decode(bytes);
  }
  const utf8 = strictly("utf-8", bytes);
  if (utf8 !== null) return utf8;
  const other = declared && !UNRELIABLE.test(declared) ? strictly(declared, bytes) : null;
  if (other !== null) return other;
  const likely = declared && !/^utf-?16/i.test(declared) ? [declared] : [];
  const candidates = [...likely, "windows-1250", "iso-8859-2", "utf-8"].map((name) =>
    new TextDecoder(name).decode(bytes),
  );
  return candidates.sort((a, b) => likeness(b) - likeness(a))[0] ?? "";
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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
