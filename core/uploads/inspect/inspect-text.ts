import { UploadFault } from "../upload-fault.ts";
import { MARKUP } from "./markup.ts";

/** Texts that are programs, pages or pictures to whoever reads them as such. */
const NO_PLAIN_TEXT = /^\s*(?:#!|%!PS|\{\\rtf|GIF8|<\?|<!)/;

/**
 * A plain text as UTF-8, whatever it was written in, or null where it is none.
 * @throws UploadFault `polyglot` where it is a page or a program as well
 */
export function inspectText(bytes: Uint8Array): Uint8Array | null {
  const text = decoded(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these tell a text from everything else.
  if (text === null || /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/.test(text)) return null;
  if (NO_PLAIN_TEXT.test(text) || MARKUP.test(text)) throw new UploadFault("polyglot");
  return new TextEncoder().encode(text);
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  try {
    return new TextDecoder(marked ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What older programs of Polish Windows write has no mark; a text of no encoding at all has control characters.
    return marked ? null : new TextDecoder("windows-1250").decode(bytes);
  }
}
