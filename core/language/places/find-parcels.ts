import { MONTH_NAME } from "../numbers/month-names.ts";
import type { NamedPlace } from "./find-addresses.ts";

/** Not the day of a date: "zakup działki: 3 marca". */
const NUMBER = String.raw`\d{1,5}(?:/\d{1,4})?(?![\p{L}\d/-]|[.,]\d|\s(?:${MONTH_NAME})(?!\p{L}))`;
const BEGIN = new RegExp(
  String.raw`(?<!\p{L})(?:dział(?:k\p{L}{1,4}|ek|ce)|dz\.)(?:\s(?:ewid(?:encyjn\p{L}{1,3}|\.)|gruntu|budowlan\p{L}{1,3}))?(?:\s(?:o\s)?(?:nr\.?|numer(?:ze|ach|y|u)?)(?:\sewid(?:encyjn\p{L}{1,3}|\.))?)?:?\s(?<first>${NUMBER})`,
  "giu",
);
const NEXT = new RegExp(String.raw`^(?:,\s?|\s(?:i|oraz)\s)(?:nr\s)?(?<next>${NUMBER})`, "u");
/** Its name stands in one line. */
const OBREB =
  /^,?\s(?:w\s|z\s)?(?:obr(?:ęb(?:ie|u)?|\.)|obręb)(?:\s(?:ewid(?:encyjn\p{L}{1,3}|\.)))?(?:\s(?:nr|numer))?:?\s(?<obreb>\d{1,4}(?:[^\S\n]\p{Lu}[\p{L}-]{1,24})?|\p{Lu}[\p{L}-]{1,24}(?:[^\S\n]\p{Lu}\p{L}{1,24})?)/u;
const REACH = 80;

/**
 * Parcels by their number after the word, each of a list by itself, with the obręb where it follows: `123/4, obręb 5`.
 * Whole numbers of the EGiB are marks of their own.
 */
export function findParcels(text: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const { 0: whole, index, groups } of text.matchAll(BEGIN)) {
    const list: NamedPlace[] = [{ value: groups!.first!, start: index, end: index + whole.length }];
    for (;;) {
      const { end } = list.at(-1)!;
      const next = NEXT.exec(text.slice(end, end + REACH));
      if (!next) break;
      const number = next.groups!.next!;
      list.push({ value: number, start: end + next[0].length - number.length, end: end + next[0].length });
    }
    const last = list.at(-1)!;
    const obreb = OBREB.exec(text.slice(last.end, last.end + REACH));
    last.end += obreb?.[0].length ?? 0;
    for (const parcel of list) {
      found.push(obreb ? { ...parcel, value: `${parcel.value}, obręb ${obreb.groups!.obreb}` } : parcel);
    }
  }
  return found;
}
