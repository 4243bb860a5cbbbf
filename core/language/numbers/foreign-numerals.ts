import type { NumeralInWords } from "./find-numerals-in-words.ts";

const APOSTROPHE = "['’ʼ]";
const FIVE = `п${APOSTROPHE}ят`;
const NINE = `дев${APOSTROPHE}ят`;
const UKRAINIAN: [value: number, pattern: string][] = [
  [1, "один|одного|одному|одним|одна|одну|однієї"],
  [2, "два|двох|двом|двома|дві"],
  [3, "три|трьох|трьом|трьома"],
  [4, "чотири|чотирьох|чотирьом|чотирма"],
  [5, `${FIVE}(?:ь|и|ьох|ьом)`],
  [6, "шіст(?:ь|ьох)|шести"],
  [7, "сім|сімох|семи"],
  [8, "вісім|вісьмох|восьми"],
  [9, `${NINE}(?:ь|и|ьох)`],
  [10, "десят(?:ь|и|ьох)"],
  [11, "одинадцят(?:ь|и|ьох)"],
  [12, "дванадцят(?:ь|и|ьох)"],
  [13, "тринадцят(?:ь|и|ьох)"],
  [14, "чотирнадцят(?:ь|и|ьох)"],
  [15, `${FIVE}надцят(?:ь|и|ьох)`],
  [16, "шістнадцят(?:ь|и|ьох)"],
  [17, "сімнадцят(?:ь|и|ьох)"],
  [18, "вісімнадцят(?:ь|и|ьох)"],
  [19, `${NINE}надцят(?:ь|и|ьох)`],
  [20, "двадцят(?:ь|и|ьох)"],
  [30, "тридцят(?:ь|и|ьох)"],
  [40, "сорока?"],
  [50, `${FIVE}десят(?:и|ьох)?`],
  [60, "шістдесят(?:и|ьох)?|шестидесяти"],
  [70, "сімдесят(?:и|ьох)?|семидесяти"],
  [80, "вісімдесят(?:и|ьох)?|восьмидесяти"],
  [90, `дев${APOSTROPHE}яност[оа]`],
  [100, "сто|ста"],
  [200, "двісті|двохсот"],
  [300, "триста|трьохсот"],
  [400, "чотириста|чотирьохсот"],
  [500, `${FIVE}сот|${FIVE}исот`],
  [600, "шістсот|шестисот"],
  [700, "сімсот|семисот"],
  [800, "вісімсот|восьмисот"],
  [900, `${NINE}сот|${NINE}исот`],
  [1000, "тисяч(?:а|і|у)?"],
];
const ENGLISH_WORDS = `one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
  fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60
  seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000`;
const ENGLISH = Array.from(ENGLISH_WORDS.matchAll(/([a-z]+) (\d+)/g), (row): [number, string] => [
  Number(row[2]),
  row[1]!,
]);
/** These two are Polish pronouns, and count alone only before such a unit. */
const PRONOUN = /^(?:ten|one)$/iu;
const UNIT = /^[ -](?:(?:working|business)\s)?(?:days?|weeks?|months?|years?|hours?|minutes?)(?!\p{L})/iu;

const anyOf = (rows: [number, string][]) => rows.map(([, pattern]) => pattern).join("|");
const WORD = `(?:${anyOf(UKRAINIAN)}|${anyOf(ENGLISH)})(?!\\p{L})`;
const CHAIN = new RegExp(String.raw`(?<!\p{L})${WORD}(?:(?:\s|-|\sand\s)${WORD})*`, "giu");
const ONE = new RegExp(String.raw`(?<!\p{L})${WORD}`, "giu");
const VALUES = [...UKRAINIAN, ...ENGLISH].map(
  ([value, pattern]) => [value, new RegExp(`^(?:${pattern})$`, "iu")] as const,
);
const numberOf = (word: string) => VALUES.find(([, pattern]) => pattern.test(word))![0];

/** The whole number that a chain of words says: "eight hundred and fifty" is 850; null where it is several numbers. */
function together(words: readonly number[]): number | null {
  let whole = 0;
  let part = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const value of words) {
    if (value === 1000) {
      if (whole > 0) return null;
      whole = (part || 1) * 1000;
      [part, least] = [0, 1000];
    } else if (value === 100 && part > 0 && part < 10) {
      part *= 100;
      least = 100;
    } else if (part === 0 || (value < least && String(value).length < String(least).length)) {
      part += value;
      least = value < 20 ? 1 : 10 ** (String(value).length - 1);
    } else return null;
  }
  return whole + part;
}

/** The Ukrainian and English numbers in words, up to the thousands. */
export function findForeignNumerals(text: string): NumeralInWords[] {
  return Array.from(text.matchAll(CHAIN)).flatMap(({ 0: chain, index }): NumeralInWords[] => {
    const words = Array.from(chain.matchAll(ONE), ({ 0: word, index: at }) => ({
      value: numberOf(word),
      start: index + at,
      end: index + at + word.length,
    }));
    const end = index + chain.length;
    if (PRONOUN.test(chain) && !UNIT.test(text.slice(end, end + 24))) return [];
    const value = together(words.map((word) => word.value));
    if (value === null) return words.map((word) => ({ ...word, ordinal: false }));
    return [{ value, ordinal: false, start: index, end }];
  });
}
