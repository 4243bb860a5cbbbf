import type { Fault } from "../faults.ts";
import { asRecord, ownOf } from "../records.ts";
import type { Value } from "../values.ts";

/** What comes of a raw answer: nothing was answered, a value, or a fault. */
export type Reading = null | { value: Value } | { fault: Fault };

export const faulty = (fault: Fault): Reading => ({ fault });

/** Longer than any number, day or identifier that a person writes; nothing of it needs to be looked at. */
export const LONGEST_SHORT = 100;

/**
 * What was typed, without spaces and invisible marks around it, each letter with its accents as one sign (NFC); nothing
 * where a browser sent what no field of ours sends.
 */
export function typed(raw: unknown): string {
  return typeof raw === "string" ? visible(raw).normalize() : "";
}

/** Copied numbers often bring marks of their direction along. */
const INVISIBLE = /[\s\p{Cf}]/u;

/** From the first visible sign to the last. */
function visible(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isInvisible(text, start)) start++;
  while (end > start && isInvisible(text, end - 1)) end--;
  return text.slice(start, end);
}

function isInvisible(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Most texts begin and end with one of these.
  const plain = code > 0x20 && code < 0x7f;
  return !plain && INVISIBLE.test(text.charAt(at));
}

/** Controls and other breaks of lines, halves of a sign, and signs that turn the direction of what follows. */
export const CONTROLS = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** The same, but line break and tab. */
export const CONTROLS_IN_LINES = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Every kind of line break as `\n`, those of word processors too. */
export function lines(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n");
}

/** A part of an answer that has parts. */
export function part(raw: unknown, name: string): string {
  return typed(ownOf(asRecord(raw), name));
}

/** The texts of an answer that is a list. */
export function list(raw: unknown): string[] {
  return Array.isArray(raw) ? raw.filter((one): one is string => typeof one === "string" && one !== "") : [];
}
