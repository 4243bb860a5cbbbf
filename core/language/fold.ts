const LATIN_BEYOND_ASCII = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const COMBINING_MARKS = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Letters whose stroke is no combining mark, so that NFD leaves them as they are. */
const STROKED: Record<string, string> = { ł: "l", ø: "o", đ: "d", ħ: "h", ŧ: "t", ß: "ss", æ: "ae", œ: "oe" };

function bare(letter: string): string {
  const base = letter.normalize("NFD").replace(COMBINING_MARKS, "");
  return STROKED[base] ?? base;
}

/**
 * The text as a person in a hurry types it: NFC, lower case, Latin letters without diacritics.
 * Cyrillic keeps its marks (й and ї are letters of their own). `fold("Zaświadczenie")` is `"zaswiadczenie"`.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.normalize("NFC").toLowerCase().replace(LATIN_BEYOND_ASCII, bare);
}
