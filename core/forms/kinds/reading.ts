import type { Fault } from "../faults.ts";
import type { Value } from "../values.ts";

/** What comes of a raw answer: nothing was answered, a value, or a fault. */
export type Reading = null | { value: Value } | { fault: Fault };

export const faulty = (fault: Fault): Reading => ({ fault });

/** What was typed, without the spaces around it; nothing where a browser sent what no field of ours sends. */
export function typed(raw: unknown): string {
  return typeof raw === "string" ? raw.trim() : "";
}

/** A part of an answer that has parts. */
export function part(raw: unknown, name: string): string {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return "";
  return Object.hasOwn(raw, name) ? typed((raw as Record<string, unknown>)[name]) : "";
}

/** The texts of an answer that is a list. */
export function list(raw: unknown): string[] {
  return Array.isArray(raw) ? raw.filter((one): one is string => typeof one === "string" && one !== "") : [];
}
