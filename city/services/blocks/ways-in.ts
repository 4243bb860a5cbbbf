import { text } from "#core/forms";

/** Other ways than online of what is sent to the city hall. */
export const WAYS_IN = text(
  "Pismo złożysz też przez e-Doręczenia, osobiście albo pocztą. Nie wysyłaj go zwykłym e-mailem: takie pismo urząd zostawi bez rozpoznania (zasada z art. 63 § 1 KPA).",
  "Документ можна подати й через e-Doręczenia, особисто або поштою. Не надсилайте його звичайним e-mail: такий документ управа залишить без розгляду (правило ст. 63 § 1 KPA).",
  "You may also send it through e-Doręczenia, bring it in person or post it. Do not use ordinary e-mail: what comes that way is left without examination (the rule of art. 63 § 1 KPA).",
);
