import { all, chosen, derived, type Fee, text, yes } from "#core/forms";
import { ATTORNEY_TARIFF } from "./attorney.ts";

/** What decides about it: to be among the `derived` of a service, and `OUTSIDE_FAMILY_SAID` among its `said`. */
export const OUTSIDE_FAMILY = {
  "pelnomocnik-spoza-rodziny": all(yes("pelnomocnik"), chosen("pokrewienstwo", "inna", false)),
};

export const OUTSIDE_FAMILY_SAID = {
  "pelnomocnik-spoza-rodziny": {
    holds: text(
      "działa pełnomocnik spoza najbliższej rodziny",
      "діє уповноважена особа не з найближчої родини",
      "an attorney from outside the closest family acts",
    ),
    fails: text(
      "nie działa pełnomocnik spoza najbliższej rodziny",
      "не діє уповноважена особа поза найближчою родиною",
      "no attorney from outside the closest family acts",
    ),
  },
};

/**
 * The power of attorney in a matter of social benefits: whether stamp duty is due outside the closest family was not
 * confirmed, so no amount is given. Goes with `attorneyPage`.
 */
export function benefitAttorneyFee(payee: Fee["payee"]): Fee {
  return {
    id: "pelnomocnictwo",
    title: ATTORNEY_TARIFF.title,
    when: derived("pelnomocnik-spoza-rodziny"),
    amount: { is: "unpublished" },
    payee,
    source: {
      text: "ustawa o opłacie skarbowej, art. 2: zwolnienie spraw socjalnych do potwierdzenia przez urząd",
      mark: "?",
    },
  };
}
