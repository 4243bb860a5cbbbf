import { isRealDay } from "#core/calendar";
import type { Locale } from "./locale.ts";

const tags: Readonly<Record<Locale, string>> = { pl: "pl-PL", uk: "uk-UA", en: "en-GB" };

/** Formats of one kind, each made once: making one takes longer than using it. */
function formats<Format>(make: (tag: string) => Format): (locale: Locale) => Format {
  const made = new Map<Locale, Format>();
  return (locale) => {
    const format = made.get(locale) ?? make(tags[locale]);
    made.set(locale, format);
    return format;
  };
}

const dates = formats(
  (tag) => new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
);
const weekdays = formats((tag) => new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" }));
const numbers = formats((tag) => new Intl.NumberFormat(tag));
const percents = formats((tag) => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 }));
const amounts = formats(
  (tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

const sizes = (unit: "kilobyte" | "megabyte") =>
  formats((tag) => new Intl.NumberFormat(tag, { style: "unit", unit, maximumFractionDigits: 1 }));
const [kilobytes, megabytes] = [sizes("kilobyte"), sizes("megabyte")];

/** Compares texts in the order of the language's alphabet. */
export const collator = formats((tag) => new Intl.Collator(tag));

function noon(day: string): Date {
  if (!isRealDay(day)) throw new RangeError(`Not a day in the form YYYY-MM-DD: "${day}"`);
  return new Date(`${day}T12:00:00Z`);
}

/** A calendar day in words, `2026-01-31` → `31 stycznia 2026`. Throws RangeError on anything but an existing day. */
export function formatDate(locale: Locale, day: string): string {
  return dates(locale).format(noon(day));
}

/** A whole number or a fraction with the separators of the language. */
export function formatNumber(locale: Locale, value: number): string {
  return numbers(locale).format(value);
}

/** The size of a file, of `1024` bytes each: `1 kB`, `2,4 MB`; never less than one kilobyte. */
export function formatSize(locale: Locale, bytes: number): string {
  const whole = Math.max(1, Math.round(bytes / 1024));
  return whole < 1000 ? kilobytes(locale).format(whole) : megabytes(locale).format(bytes / 1024 ** 2);
}

/** A share from 0 to 1 in percent, to a tenth: `0.725` → `72,5%`. */
export function formatPercent(locale: Locale, share: number): string {
  return percents(locale).format(share);
}

/**
 * An amount in złoty, always with two decimals: `17,00 zł`. A number is whole grosze, a string is złoty with a
 * decimal point (`"598.00"`). Throws RangeError on a fraction of a grosz and on anything that is not an amount.
 */
export function formatMoney(locale: Locale, amount: number | string): string {
  const decimal = typeof amount === "number" ? fromGrosze(amount) : amount;
  if (!/^-?\d+(\.\d{1,2})?$/.test(decimal)) throw new RangeError(`Not an amount in złoty: "${amount}"`);
  return `${amounts(locale).format(decimal as Intl.StringNumericLiteral)}\u00a0zł`;
}

function fromGrosze(grosze: number): string {
  if (!Number.isSafeInteger(grosze)) throw new RangeError(`Not whole grosze: ${grosze}`);
  const digits = String(Math.abs(grosze)).padStart(3, "0");
  return `${grosze < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Degrees of latitude or longitude, with all their digits: `49.8225` → `49,8225`. */
export function formatDegrees(locale: Locale, degrees: number): string {
  return locale === "en" ? String(degrees) : String(degrees).replace(".", ",");
}

/** The name of a weekday, 1 (Monday) to 7 (Sunday): `1` → `poniedziałek`. */
export function formatWeekday(locale: Locale, weekday: number): string {
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7)
    throw new RangeError(`Not a weekday from 1 to 7: ${weekday}`);
  // 2024-01-01 was a Monday.
  const date = new Date(Date.UTC(2024, 0, weekday, 12));
  return weekdays(locale).format(date);
}
