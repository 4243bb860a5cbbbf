import { type Fee, type FeeDue, type ServiceDefinition, tariffRow } from "#core/forms";
import { formatMoney, type Locale, type Messages } from "#core/i18n";

/** What a fee comes to on a day, before anything is answered. */
export function feeInGeneral(
  { amount }: Fee,
  { tariffs }: ServiceDefinition,
  today: string,
  locale: Locale,
  messages: Messages,
): string {
  const { fee } = messages.eservices.service;
  if (!("grosze" in amount)) return fee[amount.is];
  if ("number" in amount.grosze) return formatMoney(locale, amount.grosze.number);
  const tariff = "tariff" in amount.grosze ? tariffs[amount.grosze.tariff] : undefined;
  const row = tariff && tariffRow(tariff, today);
  return row ? formatMoney(locale, row.value) : fee.computed;
}

/** What a fee comes to in a case. */
export function feeInCase({ exemption, fee, grosze }: FeeDue, locale: Locale, messages: Messages): string {
  const texts = messages.eservices;
  if (exemption) return formatMoney(locale, 0);
  const { is } = fee.amount;
  if (is === "none" || is === "office" || is === "unpublished") return texts.service.fee[is];
  return grosze === null ? texts.check.feeUnknown : formatMoney(locale, grosze);
}
