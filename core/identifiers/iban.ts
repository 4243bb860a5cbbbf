import { compact } from "./weighted-sum.ts";

function remainder(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** The account number as it is compared: `PL` and 26 digits, or a foreign IBAN. Null where the shape is another. */
export function normaliseAccount(text: string): string | null {
  const plain = compact(text);
  if (/^\d{26}$/.test(plain)) return `PL${plain}`;
  if (/^PL\d{26}$/.test(plain)) return plain;
  return /^(?!PL)[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain) ? plain : null;
}

/** Whether the text is an account number: an IBAN of any country, or a Polish NRB without `PL`, modulo 97. */
export function isIban(text: string): boolean {
  const account = normaliseAccount(text);
  if (account === null) return false;
  const turned = account.slice(4) + account.slice(0, 4);
  return remainder(turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1;
}
