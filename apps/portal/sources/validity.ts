import { formatDate, type Locale, type Messages } from "#core/i18n";
import type { Day } from "#core/knowledge";

interface Period {
  validFrom: Day | null;
  validTo: Day | null;
}

/** Where a day lies to the period in which a document is in force. */
export type ValidityState = "current" | "future" | "expired";

/** Whether a document is in force on a day, not yet, or no longer. */
export function validityState({ validFrom, validTo }: Period, day: Day): ValidityState {
  if (validTo !== null && validTo < day) return "expired";
  return validFrom !== null && validFrom > day ? "future" : "current";
}

/** The period in words: „od 1 stycznia 2026 do 31 grudnia 2026”. */
export function validityText({ validFrom, validTo }: Period, locale: Locale, { source }: Messages): string {
  const parts = [
    validFrom && source.from(formatDate(locale, validFrom)),
    validTo && source.to(formatDate(locale, validTo)),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : source.always;
}
