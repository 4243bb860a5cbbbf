/** The longest question in characters, after cleaning. */
export const LONGEST_QUESTION = 500;

/** Bidirectional overrides, zero-width characters, tags, soft hyphens and other marks that hide text. */
const HIDDEN =
  /\p{Cf}|[\u{115F}\u{1160}\u{3164}\u{FFA0}]|\p{Variation_Selector}|[\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]/gu;
const CONTROL = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u{FFFD}]/gu;

const LOOKALIKES: Record<string, string> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  к: "k",
  м: "m",
  т: "t",
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  Х: "X",
  І: "I",
};

/** The text without Unicode tricks: compatibility forms unified, hidden marks gone, Cyrillic letters inside a Latin word made Latin. */
export function cleanText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(HIDDEN, "")
    .replace(/[\t\n\r\v\f\u0085]+/g, " ")
    .replace(CONTROL, "")
    .replace(/[\p{L}\p{M}]+/gu, unmix)
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether the text is not something written: control characters, or hardly a letter among its signs. */
export function isUnreadable(raw: string, cleaned: string): boolean {
  const control = raw.replace(/[\t\n\r\v\f\u0085]/g, "").match(CONTROL)?.length ?? 0;
  if (control > 2 && control > raw.length / 50) return true;
  const letters = cleaned.match(/\p{L}/gu)?.length ?? 0;
  const digits = cleaned.match(/\p{N}/gu)?.length ?? 0;
  if (letters < 2 && digits < 3) return true;
  return letters + digits < cleaned.replaceAll(" ", "").length * 0.4 || /(.)\1{9,}/u.test(cleaned);
}

function unmix(word: string): string {
  if (!/\p{Script=Latin}/u.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return word;
  return [...word].map((letter) => LOOKALIKES[letter] ?? letter).join("");
}

const LABELLED_MASK =
  /(?:\b(?:pesel|nip|regon|dow[oó]d|paszport|tel|telefon|numer|nr|kont[oa]|iban|kw)[:.]?\s+)?\[[\p{Lu}-]+\]/giu;

/** The question without its masked identifiers and their labels ("NIP [NIP]"): they are not what it asks about. */
export const withoutMasks = (text: string): string => text.replace(LABELLED_MASK, " ");
