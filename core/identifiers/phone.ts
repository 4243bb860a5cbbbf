const GAP = String.raw`[\s\u2010-\u2013-]?`;
const UNIT = String.raw`(?:z[łl](?:ot\p{L}+)?|pln|euro?|tys|mln|m|m2|ha|os[oó]b|osoby|szt|proc)(?!\p{L})|,-|€|\$|m²|%`;
/** Nine figures before a fraction or a unit are a quantity. */
const NO_QUANTITY = String.raw`(?!\d|\.\d|,\d{1,2}(?!\d|\s?\d)|\s?(?:${UNIT}))`;
const BEFORE = String.raw`(?:(?<![\p{L}\d_]|\d[.,/-]|[/=])|(?<=tel|telefon|kom|nr)|(?<=\d{9},))`;
const POLISH = [
  String.raw`[1-9]\d{2}${GAP}\d{3}${GAP}\d{3}`,
  String.raw`\(?0?[1-9]\d\)?${GAP}\d{3}${GAP}\d{2}${GAP}\d{2}`,
  String.raw`\(?0?[1-9]\d\)?${GAP}\d{2}${GAP}\d{2}${GAP}\d{3}`,
].join("|");
const PHONE = new RegExp(
  String.raw`${BEFORE}(?:(?:\(?(?:\+|00)48\)?${GAP})?(?:${POLISH})|(?:\+|00)(?!48)[1-9]\d{0,2}(?:${GAP}\d{2,5}){2,5})${NO_QUANTITY}`,
  "giu",
);

/** Where something with the shape of a phone number stands: nine Polish digits, or an international number. */
export function findPhones(text: string): { text: string; start: number; end: number }[] {
  return Array.from(text.matchAll(PHONE), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The phone number as E.164: `"33 497 14 94"` is `"+48334971494"`. */
export function normalisePhone(text: string): string {
  const foreign = /^\s*\(?(?:\+|00)/.test(text);
  const digits = text.replace(/\D/g, "").replace(/^00?(?=\d{9})/, "");
  return foreign ? `+${digits}` : `+48${digits}`;
}
