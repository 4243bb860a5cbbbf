import { text } from "#core/forms";

/** Why an application under the KPA is signed. */
export const SIGNED_APPLICATION = {
  required: true,
  why: text(
    "Pismo w sprawie administracyjnej musi być podpisane (art. 63 § 3 i 3a KPA).",
    "Заява в адміністративній справі має бути підписана (ст. 63 § 3 і 3a KPA).",
    "An application in an administrative case must be signed (art. 63 § 3 and 3a KPA).",
  ),
} as const;

/** The other valid ways of an application under the KPA, and the one that is none. */
export const OTHER_WAYS = text(
  "Wniosek złożysz też przez e-Doręczenia, osobiście albo pocztą. Nie wysyłaj go zwykłym e-mailem: taki wniosek urząd zostawi bez rozpoznania (art. 63 § 1 KPA).",
  "Заяву можна подати й через e-Doręczenia, особисто або поштою. Не надсилайте її звичайним e-mail: таку заяву управа залишить без розгляду (ст. 63 § 1 KPA).",
  "You may also apply through e-Doręczenia, in person or by post. Do not use ordinary e-mail: such an application is left without examination (art. 63 § 1 KPA).",
);

/** The appeal against a decision of the city. */
export const APPEAL_TO_THE_BOARD = text(
  "Od decyzji odwołasz się do Samorządowego Kolegium Odwoławczego w ciągu 14 dni od doręczenia, przez organ, który ją wydał.",
  "Рішення можна оскаржити до Самоврядної апеляційної колегії (Samorządowe Kolegium Odwoławcze) протягом 14 днів від вручення, через орган, який його видав.",
  "You may appeal against the decision to the Local Government Board of Appeal (Samorządowe Kolegium Odwoławcze) within 14 days of delivery, through the body that issued it.",
);
