import { claims } from "../claims.ts";
import { findFileSymbols, findParcelNumbers, findPostalCodes, findZnakiSprawy } from "../file-symbols.ts";
import { findLegalReferences } from "../legal-references.ts";
import { inFigures } from "../numbers/in-figures.ts";
import { findStreets } from "../places/find-streets.ts";
import type { Span } from "../sentences.ts";
import { findAmounts } from "./amounts.ts";
import { findAccounts, findMarkedFacts, findPhoneFacts, findUrls } from "./contacts.ts";
import { findDates } from "./dates.ts";
import type { Mark } from "./mark.ts";
import { findNumbers } from "./numbers.ts";
import { findTerms } from "./terms.ts";
import { findTimes } from "./times.ts";

function findArticles(text: string): Mark[] {
  return findLegalReferences(text).map(({ levels, start, end }) => ({
    kind: "article",
    value: levels.join(" "),
    start,
    end,
  }));
}

function signs(kind: Mark["kind"], find: (text: string) => Span[]): (text: string) => Mark[] {
  return (text) =>
    find(text).map(({ text: sign, start, end }) => ({ kind, value: sign.toUpperCase(), start, end }));
}

type Finder = (text: string) => Mark[];

/** In the order of their certainty: what an earlier one takes, a later one does not get. */
const FINDERS: { find: Finder; alsoInWords?: boolean }[] = [
  { find: findMarkedFacts },
  { find: findUrls },
  { find: findAccounts },
  { find: findArticles },
  { find: signs("znakSprawy", findZnakiSprawy) },
  { find: signs("parcel", findParcelNumbers) },
  { find: signs("streetName", findStreets) },
  { find: findDates, alsoInWords: true },
  { find: findAmounts, alsoInWords: true },
  { find: findTerms, alsoInWords: true },
  { find: findTimes, alsoInWords: true },
  { find: findPhoneFacts },
  { find: signs("postalCode", findPostalCodes) },
  { find: signs("symbol", findFileSymbols) },
  { find: findNumbers, alsoInWords: true },
];

/** "Jeden" is more often an article than a number. */
function saysNumber({ kind, value }: Mark, inWords: boolean): boolean {
  return kind !== "number" || !inWords || value !== "1";
}

/** Everything that a text states to the letter, in figures and in words, in order and without overlap. */
export function findMarks(text: string): Mark[] {
  const figures = inFigures(text);
  const claim = claims(text);
  const found: Mark[] = [];
  for (const { find, alsoInWords } of FINDERS) {
    for (const mark of find(alsoInWords ? figures.text : text)) {
      if (alsoInWords && !saysNumber(mark, figures.wasInWords(mark.start))) continue;
      const { start, end } = alsoInWords ? figures.place(mark.start, mark.end) : mark;
      if (claim(start, end)) found.push({ ...mark, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
