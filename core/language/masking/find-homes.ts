import type { Span } from "../sentences.ts";

const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
const TITLE = String.raw`(?:gen|ks|św|dr|płk|mjr|kpt|bp|kard|prof|inż|rtm|por)\.`;
const NAME = String.raw`(?:\d{1,3}\s)?(?:${TITLE}\s?){0,2}${CAPITAL}(?:\s(?:(?:i|nad|pod|w)\s)?${CAPITAL}|\s[IVX]{1,4}(?!\p{L})){0,3}`;
const SMALL_NAME = String.raw`(?:\d{1,3}\s)?(?:${TITLE}\s?)?\p{L}[\p{L}'’-]{2,30}(?:\s\p{L}[\p{L}'’-]{2,30}){0,2}?`;
const KIND = String.raw`(?:ul\.?|ulic(?:a|y|ę|ą)|al\.|alej(?:a|i|ę|e|ach)|pl\.|plac(?:u|em)?|os\.|osiedl(?:e|u|a)|rond(?:o|zie|a)|bulwar(?:u|ze)?|skwer(?:u|ze)?|вул\.|вулиц\p{L})`;
const FLAT = String.raw`(?:\s?\/\s?\d{1,4}[a-zA-Z]?|,?\s?(?:m|mieszk|lok|lokal|mieszkani[ae])\.?\s?(?:nr\s)?\d{1,4}[a-zA-Z]?)`;
const NUMBER = String.raw`\d{1,4}(?:[a-ln-zA-Z]|\s[A-D](?![\p{L}\d]))?`;
/** A number before a month or a measure is none of a house. */
const NO_MEASURE = String.raw`(?![\p{L}\d]|[.,:]\d|\/\d|\s(?:styczni|lut|marc|kwie|maj|czerwc|lipc|sierpni|wrze|paździer|listopad|grudni|lat|rok|dni|dzień|tyg|tydz|mies|godz|min|raz|zł|km|metr|os[oó]b|dziur|szt|proc|%|r\.))`;
const HOUSE = String.raw`(?:(?:pod\s)?(?:nr|numer(?:em|ze)?)\.?\s)?${NUMBER}${FLAT}?${NO_MEASURE}`;
const TOWN_NAME = String.raw`\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20}|(?:\s\p{Lu}\p{Ll}{2,20}){0,1})`;
const TOWN = String.raw`\d{2}-\d{3}\s${TOWN_NAME}`;
const THEN_TOWN = String.raw`(?:(?:,|,?\s|,?\s?\n)\s?${TOWN})?`;
const BEFORE = String.raw`(?:przy|na|zam\.|adres(?:em|u)?(?:\sto)?:?|zamieszk\p{L}+(?:\s(?:w|przy|na))?|mieszka\p{L}*(?:\s(?:w|przy|na))?|domu)\s`;

const SHAPES = [
  `${TOWN},?\\s{1,2}(?:przy\\s)?(?:(?i:${KIND})(?:\\s|(?<=\\.)))?(?:${NAME}\\s)?${HOUSE}`,
  `(?i:${KIND})(?:\\s|(?<=\\.))${NAME}\\s{1,2}${HOUSE}${THEN_TOWN}`,
  `(?i:${KIND})(?:\\s|(?<=\\.))${SMALL_NAME}\\s{1,2}${HOUSE}${THEN_TOWN}`,
  `${NAME}\\s${HOUSE}(?:,|,?\\s|,?\\s?\\n)\\s?${TOWN}`,
  `(?<=(?<!\\p{L})(?i:${BEFORE}))${NAME}\\s${HOUSE}${THEN_TOWN}`,
  `(?<=^|\\n)${NAME}\\s(?:nr\\s)?${NUMBER}${FLAT}(?=\\s*(?:\\n|$))`,
].map((source) => new RegExp(String.raw`(?<![\p{L}\d./-])(?:${source})`, "gu"));

/**
 * Addresses with the number of a house, wider than `findAddresses`: also without the word before the street ("przy
 * Cichej 3 m. 4", "Cicha 5/7, 43-300 Bielsko-Biała"), in small letters after it, and in a village ("43-365 Wilkowice
 * 14"). A street without a number, and a town alone, are nobody's address.
 */
export function findHomes(text: string): Span[] {
  return SHAPES.flatMap((shape) =>
    Array.from(text.matchAll(shape), ({ 0: home, index }) => ({
      text: home,
      start: index,
      end: index + home.length,
    })),
  );
}
