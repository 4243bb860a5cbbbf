import { compact } from "./weighted-sum.ts";

/** Whether the text is a number of the KRS: ten digits, perhaps after the word. It has no check digit. */
export function isKrs(text: string): boolean {
  return /^\d{10}$/.test(normaliseKrs(text));
}

/** A number of the KRS as its register writes it: digits alone. */
export const normaliseKrs = (text: string): string => compact(text).replace(/^KRS:?/, "");
