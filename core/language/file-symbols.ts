import type { Span } from "./sentences.ts";

const EDGE_BEFORE = String.raw`(?<![\p{L}\d./-])`;
const EDGE_AFTER = String.raw`(?![\p{L}\d]|[./-][\p{L}\d])`;

/** Komórka, JRWA, number in the spis spraw, perhaps one inside a wydzielona grupa, year, perhaps a suffix. */
const ZNAK_SPRAWY = String.raw`[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*(?:-[\p{Lu}\d]+)*(?:\.\p{Lu}+)*\.\d{2,5}\.\d+(?:\.\d+)?\.(?:19|20)\d{2}(?:\.[\p{L}\d]{1,6})?`;
const POSTAL_CODE = String.raw`\d{2}-\d{3}`;
/** 246101_1.0001.123/4: gmina, obręb, perhaps the sheet of the map, parcel. */
const PARCEL = String.raw`\d{6}_\d\.\d{4}\.(?:AR_\d+\.)?\d+(?:/\d+)?`;
/** RPW/123/2026, XXIV/567/2025, PIT-37, 123/4, 12a. */
const SYMBOL = String.raw`${POSTAL_CODE}|${PARCEL}|\p{L}+\d*\p{L}?(?:[-/.]\p{L}{0,4}\d+\p{L}?)+|\d+(?:/\p{L}{0,4}\d+)+|\d+\p{L}`;

function whole(source: string): RegExp {
  return new RegExp(`${EDGE_BEFORE}(?:${source})${EDGE_AFTER}`, "gu");
}

const ZNAKI = whole(ZNAK_SPRAWY);
const POSTAL_CODES = whole(POSTAL_CODE);
const PARCELS = whole(PARCEL);
const SYMBOLS = whole(`${ZNAK_SPRAWY}|${SYMBOL}`);

function spans(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The case signs in a text, e.g. `RM.0003.495.2025.INF` (instrukcja kancelaryjna, Dz.U. 2011 nr 14 poz. 67). */
export function findZnakiSprawy(text: string): Span[] {
  return spans(text, ZNAKI);
}

/** Case signs and other symbols of letters and digits that mean something only as a whole: `PIT-37`, `123/4`. */
export function findFileSymbols(text: string): Span[] {
  return spans(text, SYMBOLS);
}

/** Postal codes by their shape, `43-300`. */
export function findPostalCodes(text: string): Span[] {
  return spans(text, POSTAL_CODES);
}

/** Whole numbers of parcels as in the EGiB, `246101_1.0001.123/4`. */
export function findParcelNumbers(text: string): Span[] {
  return spans(text, PARCELS);
}
