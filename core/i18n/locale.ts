/** The languages of the interface. The first one is the language of the office and has no prefix in addresses. */
export const locales = ["pl", "uk", "en"] as const;

export type Locale = (typeof locales)[number];

export const officeLocale: Locale = locales[0];

/** The name of each language in itself, as a language switch shows it. */
export const localeNames: Readonly<Record<Locale, string>> = {
  pl: "Polski",
  uk: "Українська",
  en: "English",
};

/** True when a word, for example from a cookie or a form, names a language of the interface. */
export function isLocale(word: string): word is Locale {
  return (locales as readonly string[]).includes(word);
}
