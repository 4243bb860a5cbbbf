import type { Day, FoundPassage } from "#core/knowledge";
import { findEntities, fold } from "#core/language";

/** The day that a question names, and the question without it. */
export interface NamedDay {
  day: Day;
  /** For a whole year, which is told by its last day where it is over and by its first where it is to come. */
  year: boolean;
  rest: string;
}

/** What leads a day of the answer in: `w 2024 roku`, `od 1 stycznia 2027`; "z 2015 roku" is when something was made. */
const LEAD = String.raw`(?<![\p{L}\d])(?:w|we|na|od|dnia|w\s+dniu|na\s+dzień|stan\s+na|in|on|from|since|as\s+of|for|у|в|на|від|з)\s+`;
const BEFORE = new RegExp(`${LEAD}$`, "iu");
const YEAR = new RegExp(
  String.raw`${LEAD}(?:(?:rok(?:u|iem)?|year|році|року|рік)\s+)?(?<year>20\d{2})(?![\d/-]|[.,]\d|\s*(?:zł|zl|pln|eur|os|m\b|m²|kg|szt|złot))(?:\s*(?:r\.|roku|rok|році|року|рік|year)(?!\p{L}))?`,
  "iu",
);
const RELATIVE: [RegExp, number][] = [
  [
    /(?:w\s+)?(?:przyszłym|przyszlym|następnym|nastepnym|kolejnym)\s+roku|na\s+przyszły\s+rok|od\s+nowego\s+roku|next\s+year|наступн\p{L}+\s+ро(?:ку|ці)/iu,
    1,
  ],
  [
    /(?:w\s+)?(?:zeszłym|zeszlym|ubiegłym|ubieglym|poprzednim|minionym|tamtym)\s+roku|rok\s+temu|last\s+year|a\s+year\s+ago|минул\p{L}+\s+ро(?:ку|ці)/iu,
    -1,
  ],
];
/** The day is when something happened to the asker, not the day asked about. */
const OWN_STORY =
  /urodz|zbudowan|wybudowan|kupion|kupil|zarejestrowan|wydan[aeoy]|zlozon|zlozyl|zmarl|slub|zawar|wynaj|mieszkam|dostalem|dostalam|starszy niz|mlodszy niz|born|built|bought|народж|побудов|купи/;

/** The day other than `asOf`'s own year or day that a question asks about; null where it names none. */
export function namedDay(text: string, asOf: Day): NamedDay | null {
  if (OWN_STORY.test(fold(text))) return null;
  const named = dateIn(text, asOf) ?? yearIn(text, asOf);
  return named && named.day !== asOf ? named : null;
}

function dateIn(text: string, asOf: Day): NamedDay | null {
  if (!/\d{4}/.test(text)) return null;
  for (const { kind, value, start, end } of findEntities(text)) {
    if (kind !== "date" || value.startsWith("-")) continue;
    const before = BEFORE.exec(text.slice(0, start));
    if (!before) continue;
    const month = value.length === "2026-01".length;
    if (month && asOf.startsWith(value)) return null;
    // The source says "r." after the year, which is no part of the date.
    const after = /^\s*(?:r\.|roku|році|року)?/iu.exec(text.slice(end))![0].length;
    return {
      day: month ? `${value}-01` : value,
      year: false,
      rest: without(text, start - before[0].length, end + after),
    };
  }
  return null;
}

function yearIn(text: string, asOf: Day): NamedDay | null {
  const now = Number(asOf.slice(0, 4));
  const match = YEAR.exec(text);
  if (match) return ofYear(Number(match.groups!.year), now, text, match);
  for (const [shape, step] of RELATIVE) {
    const said = shape.exec(text);
    if (said) return ofYear(now + step, now, text, said);
  }
  return null;
}

function ofYear(
  year: number,
  now: number,
  text: string,
  { index, 0: said }: RegExpExecArray,
): NamedDay | null {
  if (year === now) return null;
  return {
    day: year < now ? `${year}-12-31` : `${year}-01-01`,
    year: true,
    rest: without(text, index, index + said.length),
  };
}

const without = (text: string, start: number, end: number) =>
  `${text.slice(0, start)} ${text.slice(end)}`
    .replace(/\s+(?=[?.!,])/g, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * Whether a passage can speak of another day than today: its document says from when or until when it holds, or the
 * text names the year. What has no date is as it is today, and may have been another or become one.
 */
export function vouchesFor(passage: FoundPassage, day: Day): boolean {
  const { validFrom, validTo, documentTitle, headingPath, text } = passage;
  if (validFrom !== null || validTo !== null) return true;
  return [documentTitle, ...headingPath, text].join(" ").includes(day.slice(0, 4));
}
