import { fold } from "#core/language";
import type { WordForms } from "../terms/word-forms.ts";

/**
 * A pattern of words, written as groups: `"ulatniać|czuć gaz !przyłącze"` needs one word of every group and none
 * after `!`. A word is compared with a question's words and lemmas, without diacritics; `слов*` is the beginning
 * of a word, for languages without a lemmatizer; `palić+się` are two words at most two places apart.
 */
export type Pattern = string;

interface Group {
  none: boolean;
  alternatives: string[][];
}

/** The words of a matched pattern stand within so many places, so that it is one thought. */
const NEAR = 10;
const compiled = new Map<Pattern, Group[]>();

/** Whether the words match one of the patterns. */
export function matchesAny(words: readonly WordForms[], patterns: readonly Pattern[]): boolean {
  return patterns.some((pattern) => matches(words, groupsOf(pattern)));
}

function matches(words: readonly WordForms[], groups: readonly Group[]): boolean {
  const places: number[] = [];
  for (const { none, alternatives } of groups) {
    const found = alternatives.map((sequence) => placeOf(words, sequence)).find((place) => place >= 0);
    if (none ? found !== undefined : found === undefined) return false;
    if (!none && found !== undefined) places.push(found);
  }
  return Math.max(...places) - Math.min(...places) <= NEAR;
}

function placeOf(words: readonly WordForms[], [first, ...rest]: readonly string[]): number {
  return words.findIndex(
    (word, i) =>
      is(word, first!) &&
      rest.every((next) =>
        words.slice(Math.max(0, i - 2), i + 3).some((other) => other !== word && is(other, next)),
      ),
  );
}

function is(word: WordForms, part: string): boolean {
  return part.endsWith("*") ? word.folded.startsWith(part.slice(0, -1)) : word.forms.has(part);
}

function groupsOf(pattern: Pattern): Group[] {
  const known = compiled.get(pattern);
  if (known) return known;
  const groups = pattern.split(/\s+/).map((group) => ({
    none: group.startsWith("!"),
    alternatives: group
      .replace(/^!/, "")
      .split("|")
      .map((alternative) => fold(alternative).split("+")),
  }));
  compiled.set(pattern, groups);
  return groups;
}
