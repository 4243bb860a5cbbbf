import type { NumeralInWords } from "./find-numerals-in-words.ts";

const HOUR_WORD = /ej$/iu;
const WORD_BEFORE = /(?<!\p{L})(?:godzin(?:a|y|ie|ę|ą)|godz\.)\s{1,3}(?:od\s{1,3}|do\s{1,3})?$/iu;
const PREPOSITION_BEFORE = /(?<!\p{L}|pół\s{1,3})(?:o|od|do|po|przed)\s{1,3}$/iu;
/** What may follow an hour without the word "godzina": else "do ósmej klasy" would be a time. */
const MAY_FOLLOW =
  /^(?:\s{0,3}(?:$|[.,;!?)\n–-])|\s{1,3}(?:rano|wieczorem|po\s+południu|do|oraz)(?!\p{L}))/iu;
const REACH = 24;

/**
 * The hour that an ordinal of the feminine gender means, in figures: `"8:00"` of "o ósmej", `"8:30"` where the cardinal
 * number `minutes` follows it. Null where the word means something else.
 */
export function clockInWords(text: string, hour: NumeralInWords, minutes?: NumeralInWords): string | null {
  if (!hour.ordinal || hour.value > 24 || !HOUR_WORD.test(text.slice(hour.start, hour.end))) return null;
  if (minutes && (minutes.value > 59 || /\S/.test(text.slice(hour.end, minutes.start)))) return null;
  const before = text.slice(Math.max(0, hour.start - REACH), hour.start);
  const end = minutes?.end ?? hour.end;
  const placed = PREPOSITION_BEFORE.test(before) && MAY_FOLLOW.test(text.slice(end, end + REACH));
  if (!placed && !WORD_BEFORE.test(before)) return null;
  return `${hour.value}:${String(minutes?.value ?? 0).padStart(2, "0")}`;
}
