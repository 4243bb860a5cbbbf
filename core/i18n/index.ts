export {
  collator,
  formatDate,
  formatDegrees,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSize,
  formatWeekday,
} from "./format.ts";
export { isLocale, type Locale, localeNames, locales, officeLocale } from "./locale.ts";
export { localeOf, localePath, stripLocale } from "./locale-path.ts";
export type { Messages } from "./messages.ts";
export { pl } from "./pl.ts";
export { type PluralForms, plural } from "./plural.ts";
export type { KeptDays, ModelInUse, ModelsGivenQuestions } from "./told-of-data.ts";
