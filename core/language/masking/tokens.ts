import { fold } from "../fold.ts";
import { IDENTIFIER_LABELS } from "../identifiers/mask-identifiers.ts";
import type { PersonalDatum } from "./find-personal-data.ts";

const LABELS: Record<PersonalDatum["kind"], string> = {
  ...IDENTIFIER_LABELS,
  name: "OSOBA",
  home: "ADRES",
  token: "ZNACZNIK",
};

/** Without diacritics: a server may write these as `\u00d3` in JSON. */
const bare = (label: string) => fold(label).toUpperCase();
const FIRST_LETTER = "a".charCodeAt(0);
/** A value with more forms than letters goes on under a new number. */
export const MOST_FORMS = 26;

const LABEL = `(?:${[...new Set(Object.values(LABELS).flatMap((label) => [label, bare(label)]))].join("|")})`;
/** A token as it is written, or as a model may have spoilt it: in small letters, with a line below, with spaces. */
export const TOKEN = new RegExp(
  String.raw`\[\s?(?<label>${LABEL})[ _]?(?<number>\d{1,4})(?<form>[a-z]?)\s?\]`,
  "giu",
);
const WHOLE_TOKEN = new RegExp(`^${TOKEN.source}$`, "iu");
/** The end of a piece that may become a token. */
export const TOKEN_BEGINS = /\[\s?(?:[\p{L}-]{1,10}(?:[ _]?\d{0,4}[a-z]?\s?)?)?$/iu;

/** `[OSOBA 1]`; another form of the same value has a letter: `[OSOBA 1b]`. @param form 0 for the first one */
export function tokenOf(kind: PersonalDatum["kind"], number: number, form: number): string {
  const letter = form === 0 ? "" : String.fromCharCode(FIRST_LETTER + form);
  return `[${bare(LABELS[kind])} ${number}${letter}]`;
}

/** A token in its own spelling, and that of the first form of its value; null where it is none. */
export function readToken(text: string): { token: string; first: string } | null {
  const match = WHOLE_TOKEN.exec(text);
  if (!match) return null;
  const { form, label, number } = match.groups!;
  const name = bare(label!);
  const first = `[${name} ${Number(number)}]`;
  return { token: form ? `[${name} ${Number(number)}${form.toLowerCase()}]` : first, first };
}

/** Whether a text is the beginning of a token: a bracket and at least two letters of a label. */
export function isHalfToken(text: string): boolean {
  const letters = bare(/^\[\s?(\p{L}[\p{L}-]+)[^\]]*$/u.exec(text)?.[1] ?? "");
  return letters !== "" && Object.values(LABELS).some((label) => bare(label).startsWith(letters));
}
