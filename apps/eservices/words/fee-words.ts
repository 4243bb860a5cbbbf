import { type FeeDue, type Tariff, tariffRow } from "#core/forms";
import { formatMoney, type Locale, type Messages } from "#core/i18n";

/** What a tariff comes to on a day; null where no row of it holds then. */
export function rateOn(tariff: Tariff, today: string, locale: Locale): string | null {
  const row = tariffRow(tariff, today);
  return row ? formatMoney(locale, row.value) : null;
}

/** What a fee comes to in a case. */
export function feeInCase({ exemption, fee, grosze }: FeeDue, locale: Locale, messages: Messages): string {
  const texts = messages.eservices;
  if (exemption) return formatMoney(locale, 0);
  const { is } = fee.amount;
  if (is === "none" || is === "office" || is === "unpublished") return texts.service.fee[is];
  return grosze === null ? texts.check.feeUnknown : formatMoney(locale, grosze);
}
