import { text } from "#core/forms";

/** The other valid ways of a declaration or information under tax law, and the one that is none. */
export const DECLARATION_WAYS = text(
  "Pismo złożysz też przez e-Doręczenia, osobiście albo pocztą. Nie wysyłaj go zwykłym e-mailem: takie pismo urząd zostawi bez rozpoznania (zasada z art. 63 § 1 KPA).",
  "Документ можна подати й через e-Doręczenia, особисто або поштою. Не надсилайте його звичайним e-mail: такий документ управа залишить без розгляду (правило ст. 63 § 1 KPA).",
  "You may also send it through e-Doręczenia, bring it in person or post it. Do not use ordinary e-mail: what comes that way is left without examination (the rule of art. 63 § 1 KPA).",
);
