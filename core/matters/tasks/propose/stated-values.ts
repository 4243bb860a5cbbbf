import { addDays } from "#core/calendar";
import type { Kind, RawAnswer } from "#core/forms";
import { findEntities, findNumeralsInWords, hardFacts } from "#core/language";
import { statedParcels } from "./stated-parcels.ts";

/** An answer that a text states in figures or exact words, and where. */
export interface StatedValue {
  value: RawAnswer;
  start: number;
  end: number;
}

const ENTITY = {
  pesel: "pesel",
  nip: "nip",
  regon: "regon",
  "land-register": "kw",
  "bank-account": "iban",
  phone: "phone",
  email: "email",
} as const;

/** The entities of a kind in a text. */
type Named = (kind: Entity["kind"]) => { value: string; start: number; end: number }[];
type Entity = ReturnType<typeof findEntities>[number];

/** The entities of a text, looked for once for all kinds. */
export function namedIn(text: string): Named {
  let all: readonly Entity[] | null = null;
  return (kind) => {
    all ??= findEntities(text);
    return all.filter((one) => one.kind === kind).map(({ end, start, value }) => ({ value, start, end }));
  };
}

interface Stating {
  text: string;
  named: Named;
  /** The day on which it is read; null where that is not known. */
  today: string | null;
}

/** What a text states of a kind of question, in order; nothing for kinds that are told in other words. */
export function statedValues(kind: Kind["kind"], { named, text, today }: Stating): StatedValue[] {
  switch (kind) {
    case "integer":
    case "decimal":
      return numbers(text);
    case "money":
      return named("amount").flatMap(({ value, ...place }) => {
        const amount = /^(\d+(?:\.\d+)?) PLN$/.exec(value)?.[1];
        return amount ? [{ value: amount.replace(".", ","), ...place }] : [];
      });
    case "date":
      return [...days(named), ...(today ? relativeDays(text, today) : [])].sort((a, b) => a.start - b.start);
    case "period":
      return periods(text, named);
    case "address":
      return named("address").flatMap(({ value, ...place }) => {
        const address = asAddress(value);
        return address ? [{ value: address, ...place }] : [];
      });
    case "parcel":
      return statedParcels(text);
    default:
      return kind in ENTITY
        ? named(ENTITY[kind as keyof typeof ENTITY]).map(({ start, end }) => ({
            value: text.slice(start, end),
            start,
            end,
          }))
        : [];
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day without its year. */
const PART = /^--(\d{2}-\d{2})$/;

const days = (named: Named) => named("date").filter(({ value }) => DAY.test(value));

/** Days that are told by the one on which the text is read; "do dziś" tells how long, not when. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L}|(?:^|\s)(?:do|po|na|до|by|until|till)\s)(?:dzisiaj|dziś|dzis|сьогодні|today)(?!\p{L})/giu, 0],
  [/(?<!\p{L}|before\s)(?:wczoraj|вчора|yesterday)(?!\p{L})/giu, -1],
  [/(?<!\p{L})(?:przedwczoraj|позавчора|the day before yesterday)(?!\p{L})/giu, -2],
  [/(?<!\p{L}|(?:^|\s)(?:do|до|by|until)\s)(?:jutro|jutra|завтра|tomorrow)(?!\p{L})/giu, 1],
];

const relativeDays = (text: string, today: string) =>
  RELATIVE.flatMap(([words, later]) =>
    Array.from(text.matchAll(words), ({ 0: word, index }) => ({
      value: addDays(today, later),
      start: index,
      end: index + word.length,
    })),
  );

/** "od 5 do", "5–" and "5.01 do" before the day on which a period ends. */
const FROM_DAY =
  /(?<!\d|\d[./])(?<day>\d{1,2})(?:[./](?<month>\d{1,2}))?\.?\s?(?:-|–|—|do|to|till|until|до|по)\s?(?:dnia\s)?$/iu;
const BETWEEN = /^\s?r?\.?(?:oku)?,?\s?(?:-|–|—|do|to|till|until|and|а|i|до|по)\s?(?:dnia\s)?$/iu;
const REACH = 24;

/** Two days of which the first begins and the other ends; the first may leave out what it has in common. */
function periods(text: string, named: Named): StatedValue[] {
  const dates = named("date");
  const found: StatedValue[] = [];
  for (const [at, to] of dates.entries()) {
    if (!DAY.test(to.value)) continue;
    const from = dates[at - 1];
    const part = from && PART.exec(from.value)?.[1];
    if (from && (part || DAY.test(from.value)) && BETWEEN.test(text.slice(from.end, to.start))) {
      const day = part ? `${to.value.slice(0, 4)}-${part}` : from.value;
      found.push({ value: { from: day, to: to.value }, start: from.start, end: to.end });
      continue;
    }
    const begun = FROM_DAY.exec(text.slice(Math.max(0, to.start - REACH), to.start));
    if (!begun) continue;
    const { day, month = to.value.slice(5, 7) } = begun.groups!;
    const two = (number: string) => number.padStart(2, "0");
    const value = `${to.value.slice(0, 4)}-${two(month)}-${two(day!)}`;
    const start = to.start - begun[0].length;
    if (value <= to.value) found.push({ value: { from: value, to: to.value }, start, end: to.end });
  }
  if (found.length > 0) return found;
  const [first, last, ...more] = days(named);
  if (!first || !last || more.length > 0) return [];
  return [{ value: { from: first.value, to: last.value }, start: first.start, end: last.end }];
}

/** Numbers in figures and, of Polish texts, in words; not those that are a part of something else that is exact. */
function numbers(text: string): StatedValue[] {
  const exact = hardFacts(text);
  const figures = exact
    .filter(({ kind, value }) => kind === "number" && /^\d+(?:\.\d+)?$/.test(value) && !/^0\d/.test(value))
    .map(({ end, start, value }) => ({ value: value.replace(".", ","), start, end }));
  const words = findNumeralsInWords(text)
    .filter(({ end, ordinal, start }) => !ordinal && !exact.some((one) => one.start < end && start < one.end))
    .map(({ end, start, value }) => ({ value: String(value).replace(".", ","), start, end }));
  return [...figures, ...words].sort((a, b) => a.start - b.start);
}

const ADDRESS =
  /^(?<street>.+) (?<house>\d+[a-zA-Z]?)(?:\/(?<flat>\d+[a-zA-Z]?))?(?:, (?<postcode>\d{2}-\d{3}) (?<town>.+))?$/u;

function asAddress(value: string): Record<string, string> | null {
  const { flat = "", house, postcode = "", street, town = "" } = ADDRESS.exec(value)?.groups ?? {};
  return house && street ? { street: streetName(street), house, flat, postcode, town } : null;
}

/** "ul. Testowej", as it stands after a preposition, is "ul. Testowa"; a name of several words may be anybody's. */
function streetName(street: string): string {
  const [, kind, name] = /^(ul\.|al\.) (\p{Lu}\p{L}*ej)$/u.exec(street) ?? [];
  if (!kind || !name) return street;
  const basic = name
    .replace(/([kg])iej$/u, "$1a")
    .replace(/iej$/u, "ia")
    .replace(/ej$/u, "a");
  return `${kind} ${basic}`;
}
