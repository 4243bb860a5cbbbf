import type { Answers, RawAnswer } from "#core/forms";
import { canonicalJson } from "./canonical-json.ts";
import type { Unsettled } from "./draft.ts";

export interface Merge {
  answers: Answers;
  unsettled: Unsettled;
  /** Questions of the page that another window has changed, where its answer was kept. */
  changedElsewhere: readonly string[];
  /** Questions that both have changed: the answer given now stands, the other one waits to be chosen. */
  disputed: readonly string[];
}

/**
 * Joins what a window gives with what another has saved since, question by question. `base` is what the window was
 * shown, or null where that is not known any more: then every difference may be somebody's, and none is lost.
 */
export function mergeAnswers(
  base: Answers | null,
  now: { answers: Answers; unsettled: Unsettled },
  given: Answers,
): Merge {
  const answers: Record<string, RawAnswer> = { ...now.answers };
  const unsettled: Record<string, readonly RawAnswer[]> = { ...now.unsettled };
  const changedElsewhere: string[] = [];
  const disputed: string[] = [];
  for (const [id, mine] of Object.entries(given)) {
    const theirs = now.answers[id];
    if (same(mine, theirs)) continue;
    const iChanged = base === null || !same(mine, base[id]);
    const theyChanged = base === null || !same(theirs, base[id]);
    if (!iChanged) {
      changedElsewhere.push(id);
      continue;
    }
    answers[id] = mine;
    if (theyChanged && theirs !== undefined && !isEmpty(theirs)) {
      disputed.push(id);
      unsettled[id] = [...(unsettled[id] ?? []).filter((one) => !same(one, mine)), theirs];
    }
  }
  return { answers, unsettled, changedElsewhere, disputed };
}

/** Whether two answers say the same; nothing, an empty text and empty parts are alike. */
export function same(one: RawAnswer | undefined, other: RawAnswer | undefined): boolean {
  return canonicalJson(withoutEmpty(one) ?? null) === canonicalJson(withoutEmpty(other) ?? null);
}

export const isEmpty = (answer: RawAnswer | undefined): boolean => withoutEmpty(answer) === undefined;

/** Rows of a repeat count also when nothing is in them yet: their number was chosen. */
function withoutEmpty(value: unknown, inList = false): unknown {
  if (typeof value === "string") return value.trim() === "" && !inList ? undefined : value.trim();
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((one) => withoutEmpty(one, true) ?? null);
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const parts = Object.entries(value).flatMap(([key, part]) => {
    const kept = withoutEmpty(part);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}
