import type { StatedValue } from "./stated-values.ts";

const NUMBER = String.raw`\d{1,5}(?:/\d{1,4})?(?![\p{L}\d/-]|[.,]\d)`;
const WORD = String.raw`(?<!\p{L})(?:dzia[łl](?:k\p{L}{1,4}|ek|ce)|dz\.|ділян\p{L}{1,4}|(?:land\s)?(?:plots?|parcels?))`;
const SIGN = String.raw`(?:\s(?:ewid\p{L}*\.?|budowlan\p{L}{1,3}|gruntu))?(?:\s(?:o\s)?(?:nr\.?|numer\p{L}{0,3}|№|no\.?|number|numbers))?(?:\sewid\p{L}*\.?)?:?\s?`;
const LIST = String.raw`(?<list>${NUMBER}(?:(?:,\s?|\s(?:i|oraz|та|and)\s)(?:nr\s)?${NUMBER})*)`;
/** Within one line: what begins the next is no part of a name. */
const NAME = String.raw`(?<precinct>\d{1,4}(?:[^\S\n]\p{Lu}[\p{L}-]{1,24})?|\p{Lu}[\p{L}-]{1,24}(?:[^\S\n]\p{Lu}\p{L}{1,24})?|(?!nr|numer)\p{Ll}{3,24})`;
const PRECINCT = String.raw`(?<!\p{L})(?:obr[ęe]b(?:ie|u|em)?|obr\.|округ\p{L}{0,2}|обремб\p{L}{0,2}|precinct)(?:\s(?:ewid\p{L}*\.?))?(?:\s(?:nr|numer))?:?\s${NAME}`;

/** "działki nr 12/3 i 12/4, obręb Lipnik", and the obręb first. */
const SHAPES = [
  new RegExp(String.raw`${WORD}${SIGN}${LIST},?\s(?:[wzуin]{1,2}\s)?\(?${PRECINCT}`, "gu"),
  new RegExp(String.raw`${PRECINCT},?\s(?:${WORD}|nr)${SIGN}${LIST}`, "gu"),
];
const ONE = new RegExp(NUMBER, "gu");

/** Parcels with their obręb, in three languages, also typed without diacritics; each of a list by itself, in order. */
export function statedParcels(text: string): StatedValue[] {
  const small = lowered(text);
  const found = SHAPES.flatMap((shape) =>
    Array.from(small.matchAll(shape), ({ 0: whole, groups, index }) => {
      const precinct = text.slice(index, index + whole.length).slice(whole.lastIndexOf(groups!.precinct!));
      const name = precinct.slice(0, groups!.precinct!.length);
      return Array.from(groups!.list!.matchAll(ONE), ([number]) => ({
        value: { precinct: name, number },
        start: index,
        end: index + whole.length,
      }));
    }).flat(),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** A word that begins a sentence or shouts is the same word. */
const lowered = (text: string) =>
  text.replace(
    /(?<!\p{L})(?:DZIA[ŁL]K\p{L}*|Dzia[łl]\p{Ll}*|OBR[ĘE]B|Obr[ęe]b\p{Ll}*|Ділян\p{Ll}*|Dz\.|Obr\.|Plots?|Parcels?|Precinct|Округ)/gu,
    (word) => word.toLowerCase(),
  );
