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

/** The appeal against a decision of the city. */
export const APPEAL_TO_THE_BOARD = text(
  "Od decyzji odwołasz się do Samorządowego Kolegium Odwoławczego w ciągu 14 dni od doręczenia, przez organ, który ją wydał.",
  "Рішення можна оскаржити до Самоврядної апеляційної колегії (Samorządowe Kolegium Odwoławcze) протягом 14 днів від вручення, через орган, який його видав.",
  "You may appeal against the decision to the Local Government Board of Appeal (Samorządowe Kolegium Odwoławcze) within 14 days of delivery, through the body that issued it.",
);
