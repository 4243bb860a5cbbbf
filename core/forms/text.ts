import type { Locale } from "#core/i18n";

/** A text in every language of the interface. The proof refuses an empty one. */
export type Text = Readonly<Record<Locale, string>>;

/** A text in Polish, Ukrainian and English, in this order. */
export const text = (pl: string, uk: string, en: string): Text => ({ pl, uk, en });

/** How sure a fact is: seen in a public source, computed and checked, known but not verified again, uncertain. */
export type Mark = "V" | "C" | "K" | "?";

/** Where a fact comes from, in Polish as lawyers cite it, and how sure it is. */
export interface Source {
  text: string;
  mark: Mark;
}
