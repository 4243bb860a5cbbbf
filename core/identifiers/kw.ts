import { compact } from "./weighted-sum.ts";

const ALPHABET = "0123456789XABCDEFGHIJKLMNOPRSTUWYZ";
const WEIGHTS = [1, 3, 7];

/** Whether the text is the number of a księga wieczysta, `WA1M/00012345/1`: court, number, check digit. */
export function isKw(text: string): boolean {
  const match = /^([A-Z]{2}\d[A-Z])\/(\d{8})\/(\d)$/.exec(compact(text));
  if (!match) return false;
  const values = Array.from(match[1]! + match[2]!, (sign) => ALPHABET.indexOf(sign));
  if (values.includes(-1)) return false;
  return values.reduce((total, value, i) => total + value * WEIGHTS[i % 3]!, 0) % 10 === Number(match[3]);
}
