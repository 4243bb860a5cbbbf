import { city } from "#city";
import { type Locale, type Messages, pl } from "#core/i18n";

/** The texts of the interface by language: Polish from the core, the others from the city. */
export const languages: Readonly<Record<Locale, Messages>> = { pl, ...city.locales };
