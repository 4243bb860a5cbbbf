import { all, chosen, type Fee, yes } from "#core/forms";
import { ATTORNEY_TARIFF } from "./attorney.ts";

/**
 * The power of attorney in a matter of social benefits: whether stamp duty is due outside the closest family was not
 * confirmed, so no amount is given. Goes with `attorneyPage`.
 */
export function benefitAttorneyFee(payee: Fee["payee"]): Fee {
  return {
    id: "pelnomocnictwo",
    title: ATTORNEY_TARIFF.title,
    when: all(yes("pelnomocnik"), chosen("pokrewienstwo", "inna", false)),
    amount: { is: "unpublished" },
    payee,
    source: {
      text: "ustawa o opłacie skarbowej, art. 2: zwolnienie spraw socjalnych do potwierdzenia przez urząd",
      mark: "?",
    },
  };
}
