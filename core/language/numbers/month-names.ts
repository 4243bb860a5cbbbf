/** Months as they stand in a date, in Polish, Ukrainian and English. */
const MONTHS = [
  "stycz(?:nia|eń|niu|niem)|січ(?:ня|ень|ні)|january|jan",
  "lut(?:ego|y|ym)|лют(?:ого|ий|ому)|february|feb",
  "marc(?:a|u|em)|marzec|берез(?:ня|ень|ні)|march|mar",
  "kwie(?:tnia|cień|tniu|tniem)|квіт(?:ня|ень|ні)|april|apr",
  "maj(?:a|u|em)?|трав(?:ня|ень|ні)|may",
  "czerw(?:ca|iec|cu|cem)|черв(?:ня|ень|ні)|june|jun",
  "lip(?:ca|iec|cu|cem)|лип(?:ня|ень|ні)|july|jul",
  "sierp(?:nia|ień|niu|niem)|серп(?:ня|ень|ні)|august|aug",
  "wrze(?:śnia|sień|śniu|śniem|snia)|верес(?:ня|ень|ні)|september|sept?",
  "październik(?:a|u|iem)?|pazdziernik(?:a|u)?|жовт(?:ня|ень|ні)|october|oct",
  "listopad(?:a|zie|em)?|листопад(?:а|і)?|november|nov",
  "grud(?:nia|zień|niu|niem)|груд(?:ня|ень|ні)|december|dec",
].map((names) => new RegExp(`^(?:${names})$`, "iu"));

/** Any month, for use in a pattern with the flags `iu`. */
export const MONTH_NAME = MONTHS.map((month) => month.source.slice(1, -1)).join("|");

/** The month, 1 to 12, that a name stands for; 0 where it is none. */
export function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}
