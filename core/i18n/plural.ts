import type { Locale } from "./locale.ts";

/** The forms of a word; `other` also serves fractions and every form that the language lacks. */
export interface PluralForms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

const rules = new Map<Locale, Intl.PluralRules>();

/** The form of a word that goes with a number (CLDR): `plural("pl", 2, {one: "sprawa", few: "sprawy", …})` → `sprawy`. */
export function plural(locale: Locale, n: number, forms: PluralForms): string {
  let rule = rules.get(locale);
  if (!rule) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  const category = rule.select(n);
  if (category === "one" || category === "few" || category === "many") return forms[category] ?? forms.other;
  return forms.other;
}
