import { findStreets, type Street } from "./find-streets.ts";

/** A place in a text by one spelling of it. */
export interface NamedPlace {
  value: string;
  start: number;
  end: number;
}

const HOUSE =
  /^\s{1,2}(?:nr\s)?(?<house>\d{1,4}(?:[a-zA-Z]|\s[A-Z])?(?![\p{L}\d]))(?:\s?\/\s?(?<flat>\d{1,4}[a-zA-Z]?)(?![\p{L}\d])|,?\s(?:m|lok|lokal|mieszk)\.?\s?(?:nr\s)?(?<room>\d{1,4}[a-zA-Z]?)(?![\p{L}\d]))?/u;
const TOWN = String.raw`\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20}|(?: (?:\p{Lu}\p{Ll}{1,20}|nad|k\.)){1,2})?`;
const TOWN_AFTER = new RegExp(
  String.raw`^(?:,|,?\s{1,2}|,\s?\n?|\s?\n)\s?(?<code>\d{2}-\d{3})\s(?<town>${TOWN})`,
  "u",
);
const TOWN_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d./-])(?<code>\d{2}-\d{3})\s(?<town>${TOWN}),\s{0,2}(?:przy\s)?$`,
  "u",
);
const REACH = 80;

const SPELLINGS: [RegExp, string][] = [
  [/^ul/iu, "ul."],
  [/^al/iu, "al."],
  [/^pl/iu, "pl."],
  [/^os/iu, "os."],
  [/^rond/iu, "rondo"],
  [/^bulwar/iu, "bulwar"],
  [/^skwer/iu, "skwer"],
];

function address(text: string, street: Street): NamedPlace | null {
  const rest = text.slice(street.end, street.end + REACH);
  const house = HOUSE.exec(rest);
  if (!house) return null;
  const { house: number, flat, room } = house.groups!;
  const numbers = [number!.replace(/\s/g, ""), flat ?? room].filter(Boolean).join("/");
  const kind = SPELLINGS.find(([pattern]) => pattern.test(street.kind))![1];
  const value = `${kind} ${street.name} ${numbers}`;
  const end = street.end + house[0].length;
  const after = TOWN_AFTER.exec(text.slice(end, end + REACH));
  const before = after ? null : TOWN_BEFORE.exec(text.slice(Math.max(0, street.start - REACH), street.start));
  const town = (after ?? before)?.groups;
  return {
    value: town ? `${value}, ${town.code} ${town.town}` : value,
    start: street.start - (before?.[0].length ?? 0),
    end: end + (after?.[0].length ?? 0),
  };
}

/** Addresses with a house number, `ul. 11 Listopada 12/3, 43-300 Bielsko-Biała`, the town perhaps before the street. */
export function findAddresses(text: string): NamedPlace[] {
  return findStreets(text).flatMap((street) => address(text, street) ?? []);
}
