import type { Fee, FeeDue } from "#core/forms";
import { formatMoney, type Locale, type Messages } from "#core/i18n";

/** What a fee comes to, before anything is answered. */
export function feeInGeneral({ amount }: Fee, locale: Locale, messages: Messages): string {
  const { fee } = messages.eservices.service;
  if (!("grosze" in amount)) return fee[amount.is];
  if ("number" in amount.grosze) return formatMoney(locale, amount.grosze.number);
  return fee.computed;
}

/** What a fee comes to in a case. */
export function feeInCase({ exemption, fee, grosze }: FeeDue, locale: Locale, messages: Messages): string {
  const texts = messages.eservices;
  if (exemption) return formatMoney(locale, 0);
  const { is } = fee.amount;
  if (is === "none" || is === "office" || is === "unpublished") return texts.service.fee[is];
  return grosze === null ? texts.check.feeUnknown : formatMoney(locale, grosze);
}
