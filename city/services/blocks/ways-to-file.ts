import { type Text, text } from "#core/forms";

/** All ways to the city hall of what is named: „Wniosek o warunki zabudowy”, in Ukrainian in the accusative. */
export const waysToFile = ({ pl, uk, en }: Text): Text =>
  text(
    `${pl} złożysz przez konto w Portalu e-usług, przez e-Doręczenia, osobiście albo pocztą. Nie wysyłaj pisma zwykłym e-mailem: urząd zostawi je bez rozpoznania (zasada z art. 63 § 1 KPA).`,
    `${uk} можна подати через обліковий запис у Portal e-usług, через e-Doręczenia, особисто або поштою. Не надсилайте документ звичайним e-mail: міська управа залишить його без розгляду (правило ст. 63 § 1 KPA).`,
    `${en} may be sent through an account in Portal e-usług or through e-Doręczenia, brought in person or posted. Do not use ordinary e-mail: what comes that way is left without examination (the rule of art. 63 § 1 KPA).`,
  );
