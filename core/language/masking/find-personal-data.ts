import { compact, normaliseAccount, normalisePhone } from "#core/identifiers";
import { claims } from "../claims.ts";
import { findIdentifiers, type Identifier } from "../identifiers/find-identifiers.ts";
import type { Lemmatizer } from "../lemmas/load-lemmatizer.ts";
import { findHomes } from "./find-homes.ts";
import { findNames } from "./find-names.ts";
import { TOKEN } from "./tokens.ts";

/** Something of a person in a text. `token`: it looks like one of our own tokens, and stood there before. */
export interface PersonalDatum {
  kind: Identifier["kind"] | "name" | "home" | "token";
  text: string;
  start: number;
  end: number;
}

/** No contact of an office: these go even from a text that everyone may read. */
const NEVER_PUBLISHED: ReadonlySet<PersonalDatum["kind"]> = new Set(["pesel", "dowod", "passport", "token"]);

export const mayBePublished = ({ kind }: PersonalDatum): boolean => !NEVER_PUBLISHED.has(kind);

/** What goes even from a text that everyone may read. */
export function findNeverPublished(text: string): PersonalDatum[] {
  const identifiers = findIdentifiers(text).filter((one) => !mayBePublished(one));
  return [...findTokens(text), ...identifiers].sort((a, b) => a.start - b.start);
}

const findTokens = (text: string): PersonalDatum[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    kind: "token" as const,
    text: token,
    start: index,
    end: index + token.length,
  }));

/** Identifiers by checksum, addresses and names by rules, in order and without overlap. */
export function findPersonalData(text: string, lemmatizer: Lemmatizer): PersonalDatum[] {
  const identifiers = findIdentifiers(text);
  const homes = findHomes(text).map((home) => ({ kind: "home" as const, ...home }));
  const names = findNames(text, lemmatizer, [...identifiers, ...homes]).map((name) => ({
    kind: "name" as const,
    ...name,
  }));
  const claim = claims(text);
  // The widest address first: "43-300 Bielsko-Biała, ul. Cicha 5" holds another.
  homes.sort((a, b) => b.end - b.start - (a.end - a.start));
  return [...findTokens(text), ...identifiers, ...homes, ...names]
    .filter(({ end, start }) => claim(start, end))
    .sort((a, b) => a.start - b.start);
}

/** An identifier in one spelling, whatever a person put between its signs. */
export function oneSpelling({ kind, text }: PersonalDatum): string {
  if (kind === "phone") return normalisePhone(text);
  if (kind === "iban") return normaliseAccount(text) ?? compact(text);
  return compact(text);
}
