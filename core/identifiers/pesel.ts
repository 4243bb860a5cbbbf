import { compact, weightedSum } from "./weighted-sum.ts";

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
const CENTURIES = [1900, 2000, 2100, 2200, 1800];

function isRealDate(digits: string): boolean {
  const shifted = Number(digits.slice(2, 4));
  const year = CENTURIES[Math.floor(shifted / 20)]! + Number(digits.slice(0, 2));
  const month = shifted % 20;
  const day = Number(digits.slice(4, 6));
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the text is a PESEL: 11 digits, a real date of birth with its century in the month, the check digit. */
export function isPesel(text: string): boolean {
  const digits = compact(text);
  if (!/^\d{11}$/.test(digits) || !isRealDate(digits)) return false;
  return (10 - (weightedSum(digits, WEIGHTS) % 10)) % 10 === Number(digits[10]);
}
