import { clockInWords } from "./clock-in-words.ts";
import { findNumeralsInWords, type NumeralInWords } from "./find-numerals-in-words.ts";
import { findForeignNumerals } from "./foreign-numerals.ts";
import { findGluedNumerals } from "./glued-numerals.ts";
import { MONTH_NAME } from "./month-names.ts";

/** A number in words and the figures that say the same in its place. */
export interface Replacement {
  start: number;
  end: number;
  figures: string;
}

const REACH = 24;
const MONTH_AFTER = new RegExp(String.raw`^\s{1,3}(?:${MONTH_NAME})(?!\p{L})`, "iu");
const MONTH_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${MONTH_NAME})\s{1,3}$`, "iu");
const YEAR_AFTER = /^\s{1,3}(?:rok(?:u|iem|owi)?(?!\p{L})|r\.)/iu;
const DIGIT_BEFORE = /\d[ \u00a0\u202f]{0,3}$/;
const DIGIT_AFTER = /^[ \u00a0\u202f]{0,3}\d/;
const GROSZE_AFTER = /^\s{0,3}\d{1,2}\s?\/\s?100(?!\d)/;
const FRACTION = /(?:e|ych|ymi|ich|imi)$/iu;

function ordinalInDate(text: string, { value, start, end }: NumeralInWords): boolean {
  const after = text.slice(end, end + REACH);
  if (value <= 31 && MONTH_AFTER.test(after)) return true;
  const isYear = value >= 1900 && value < 2100;
  return (
    isYear && (YEAR_AFTER.test(after) || MONTH_BEFORE.test(text.slice(Math.max(0, start - REACH), start)))
  );
}

/** Beside a digit the figures would make another number with it; "dwie trzecie" is a part of one. */
function standsAlone(text: string, number: NumeralInWords, next?: NumeralInWords): boolean {
  if (DIGIT_BEFORE.test(text.slice(Math.max(0, number.start - 4), number.start))) return false;
  const after = text.slice(number.end, number.end + REACH);
  if (DIGIT_AFTER.test(after) && !GROSZE_AFTER.test(after)) return false;
  if (!next || /\S/.test(text.slice(number.end, next.start))) return true;
  return next.ordinal && !FRACTION.test(text.slice(next.start, next.end));
}

function written(number: NumeralInWords): Replacement {
  return { start: number.start, end: number.end, figures: String(number.value).replace(".", ",") };
}

function polish(text: string): Replacement[] {
  const found: Replacement[] = [];
  const numbers = findNumeralsInWords(text);
  for (let i = 0; i < numbers.length; i++) {
    const [number, next] = [numbers[i]!, numbers[i + 1]];
    const withMinutes = next && !next.ordinal ? clockInWords(text, number, next) : null;
    const clock = withMinutes ?? clockInWords(text, number);
    if (clock !== null) {
      const end = withMinutes ? numbers[++i]!.end : number.end;
      found.push({ start: number.start, end, figures: clock });
    } else if (number.ordinal ? ordinalInDate(text, number) : standsAlone(text, number, next)) {
      found.push(written(number));
    }
  }
  return found;
}

/** The numbers in words that can stand in figures without changing what the text says, in order. */
export function findReplacements(text: string): Replacement[] {
  const glued = findGluedNumerals(text).map((number) => ({
    ...written(number),
    figures: `${number.value}-`,
  }));
  const foreign = findForeignNumerals(text).filter((number) => standsAlone(text, number));
  return [...polish(text), ...glued, ...foreign.map(written)].sort((a, b) => a.start - b.start);
}
