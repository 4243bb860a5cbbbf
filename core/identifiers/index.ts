export { hasAdeShape } from "./ade.ts";
export { isDowod, isPassport } from "./documents.ts";
export { isIban, normaliseAccount } from "./iban.ts";
export { isKw } from "./kw.ts";
export { isNip } from "./nip.ts";
export { isPesel } from "./pesel.ts";
export { findPhones, normalisePhone } from "./phone.ts";
export { isRegon } from "./regon.ts";
export { compact } from "./weighted-sum.ts";
