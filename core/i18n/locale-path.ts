import { isLocale, type Locale, officeLocale } from "./locale.ts";

const firstSegment = /^\/([a-z]{2})(?=[/?#]|$)/;

function prefixOf(path: string): Locale | null {
  const word = firstSegment.exec(path)?.[1];
  return word !== undefined && word !== officeLocale && isLocale(word) ? word : null;
}

/** The language that an address is in: `/uk/zapytaj` → `uk`, `/zapytaj` → `pl`. */
export function localeOf(path: string): Locale {
  return prefixOf(path) ?? officeLocale;
}

/** The address without its language: `/uk/zapytaj?q=a` → `/zapytaj?q=a`, `/uk` → `/`. */
export function stripLocale(path: string): string {
  const prefix = prefixOf(path);
  if (prefix === null) return path;
  const rest = path.slice(prefix.length + 1);
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** The same page in a language: `localePath("uk", "/zapytaj")` → `/uk/zapytaj`; a prefix in the path is replaced. */
export function localePath(locale: Locale, path: string): string {
  const bare = stripLocale(path);
  if (locale === officeLocale) return bare;
  return `/${locale}${bare.replace(/^\/(?=[?#]|$)/, "")}`;
}
