import { compact, weightedSum } from "./weighted-sum.ts";

const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** Whether the text is a NIP: 10 digits, perhaps after `PL`, weighted sum modulo 11; a remainder of 10 is no NIP. */
export function isNip(text: string): boolean {
  const digits = compact(text).replace(/^PL/, "");
  if (!/^[1-9]\d{9}$/.test(digits)) return false;
  return weightedSum(digits, WEIGHTS) % 11 === Number(digits[9]);
}
