import { compact, weightedSum } from "./weighted-sum.ts";

const SHORT = [8, 9, 2, 3, 4, 5, 6, 7];
const LONG = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

function checks(digits: string, weights: readonly number[]): boolean {
  return (weightedSum(digits, weights) % 11) % 10 === Number(digits[weights.length]);
}

/** Whether the text is a REGON: 9 digits, or 14 whose first 9 are one too. The sum modulo 11 counts 10 as 0. */
export function isRegon(text: string): boolean {
  const digits = compact(text);
  if (!/^(?:\d{9}|\d{14})$/.test(digits) || /^0+$/.test(digits)) return false;
  return checks(digits, SHORT) && (digits.length === 9 || checks(digits, LONG));
}
