import { compact } from "./weighted-sum.ts";

const DOWOD_WEIGHTS = [7, 3, 1, 9, 7, 3, 1, 7, 3];
/** The first digit is the check digit itself. */
const PASSPORT_WEIGHTS = [7, 3, 0, 1, 7, 3, 1, 7, 3];

/** A = 10 … Z = 35, digits themselves. */
function sum(text: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, i) => total + weight * Number.parseInt(text[i]!, 36), 0);
}

/** Whether the text is the number of a dowód osobisty: three letters and six digits with their check digit. */
export function isDowod(text: string): boolean {
  const plain = compact(text);
  return /^[A-Z]{3}\d{6}$/.test(plain) && sum(plain, DOWOD_WEIGHTS) % 10 === 0;
}

/** Whether the text is the number of a Polish passport: two letters and seven digits, the first of them the check. */
export function isPassport(text: string): boolean {
  const plain = compact(text);
  return /^[A-Z]{2}\d{7}$/.test(plain) && sum(plain, PASSPORT_WEIGHTS) % 10 === Number(plain[2]);
}
