import { fold } from "../fold.ts";
import type { NumeralInWords } from "./find-numerals-in-words.ts";

const TABLE = `jedno 1 dwu 2 trzy 3 cztero 4 pięcio 5 sześcio 6 siedmio 7 ośmio 8 dziewięcio 9 dziesięcio 10
  jedenasto 11 dwunasto 12 czternasto 14 piętnasto 15 dwudziestojedno 21 dwudziesto 20 trzydziesto 30
  sześćdziesięcio 60 dziewięćdziesięcio 90`;
const VALUES = new Map(
  Array.from(TABLE.matchAll(/(\p{L}+) (\d+)/gu), (row) => [fold(row[1]!), Number(row[2])] as const),
);
const GLUED = new RegExp(
  String.raw`(?<!\p{L})(?:${[...VALUES.keys()].join("|")})(?=dniow|tygodniow|miesieczn|letni)`,
  "gu",
);

/** The counts that begin a word of a length of time: "czternastodniowy", "trzymiesięczny". */
export function findGluedNumerals(text: string): NumeralInWords[] {
  const folded = fold(text);
  if (folded.length !== text.length) return [];
  return Array.from(folded.matchAll(GLUED), ({ 0: word, index }) => ({
    value: VALUES.get(word)!,
    ordinal: false,
    start: index,
    end: index + word.length,
  }));
}
