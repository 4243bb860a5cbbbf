import type { Kind, RawAnswer } from "#core/forms";
import { findEntities, findNumeralsInWords, hardFacts } from "#core/language";

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

/** What a text states of a kind of question, in order; nothing for kinds that are told in other words. */
export function statedValues(kind: Kind["kind"], text: string): StatedValue[] {
  switch (kind) {
    case "integer":
    case "decimal":
      return numbers(text);
    case "money":
      return entities(text, "amount").flatMap(({ value, ...place }) => {
        const amount = /^(\d+(?:\.\d+)?) PLN$/.exec(value)?.[1];
        return amount ? [{ value: amount.replace(".", ","), ...place }] : [];
      });
    case "date":
      return days(text);
    case "period": {
      const [from, to, ...more] = days(text);
      if (!from || !to || more.length > 0) return [];
      return [{ value: { from: from.value, to: to.value }, start: from.start, end: to.end }];
    }
    case "address":
      return entities(text, "address").flatMap(({ value, ...place }) => {
        const address = asAddress(value);
        return address ? [{ value: address, ...place }] : [];
      });
    case "parcel":
      return entities(text, "parcel").flatMap(({ value, ...place }) => {
        const [number, precinct] = value.split(", obręb ");
        return precinct ? [{ value: { precinct, number: number! }, ...place }] : [];
      });
    default:
      return kind in ENTITY
        ? entities(text, ENTITY[kind as keyof typeof ENTITY]).map(({ start, end }) => ({
            value: text.slice(start, end),
            start,
            end,
          }))
        : [];
  }
}

function entities(text: string, kind: ReturnType<typeof findEntities>[number]["kind"]) {
  return findEntities(text)
    .filter((one) => one.kind === kind)
    .map(({ end, start, value }) => ({ value, start, end }));
}

const days = (text: string) =>
  entities(text, "date").filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value));

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
  return house && street ? { street, house, flat, postcode, town } : null;
}
