/** A number in figures, with spaces or full stops between its thousands and a comma before its fraction. */
export const NUMERAL = String.raw`(?<![\p{L}\d]|\d[.,])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?!\d)(?:,\d+)?|\d{1,3}(?:\.\d{3}){1,4}(?![\d.])(?:,\d+)?|\d{1,3}(?:,\d{3}){1,4}\.\d+|\d+(?:[.,]\d+)?)`;

const THOUSANDS: [RegExp, number][] = [
  [/^(?:tys|tysi|тис|thousand)/iu, 1_000],
  [/^(?:mln|milion|млн|мільйон|million)/iu, 1_000_000],
  [/^(?:mld|miliard|млрд|billion)/iu, 1_000_000_000],
];

/** What stands between a number and its unit: `5 tys. zł`. */
export const MULTIPLIER = String.raw`(?:tys\.?|tysi(?:ąc|ące|ęcy|ąca)|mln\.?|milion(?:y|ów|a)?|mld\.?|miliard(?:y|ów|a)?|тис\.?|тисяч\p{L}*|млн\.?|мільйон\p{L}*|thousand|million|billion)(?!\p{L})`;

/** The value of a numeral that `NUMERAL` found: `"1 234,50"` is 1234.5, `"1.500"` is 1500. */
export function parseNumeral(text: string, multiplier = ""): number {
  const plain = text.replace(/\s/g, "");
  const english = /^\d{1,3}(?:,\d{3})+\.\d+$/.test(plain);
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain);
  const decimal = english
    ? plain.replace(/,/g, "")
    : (grouped ? plain.replace(/\./g, "") : plain).replace(",", ".");
  const times = THOUSANDS.find(([word]) => word.test(multiplier))?.[1] ?? 1;
  return Number((Number(decimal) * times).toFixed(6));
}
