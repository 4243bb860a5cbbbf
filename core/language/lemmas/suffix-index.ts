import { fold } from "../fold.ts";
import type { SuffixRule } from "./suffix-rules.ts";

/** The rules that share what they add and what they strip, so that one look-up of a stem serves them all. */
export interface SuffixGroup {
  add: string;
  strip: string;
  foldedStrip: string;
  rules: SuffixRule[];
}

/** The groups whose suffix ends the word, by the suffix; `folded` has them by the suffix without diacritics. */
export interface SuffixIndex {
  exact: Map<string, SuffixGroup[]>;
  folded: Map<string, SuffixGroup[]>;
  longest: number;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Orders suffix rules for looking them up from the end of a word. */
export function indexSuffixes(rules: readonly SuffixRule[]): SuffixIndex {
  const groups = new Map<string, SuffixGroup>();
  for (const rule of rules) {
    const key = `${rule.add}/${rule.strip}`;
    const group = groups.get(key) ?? {
      add: rule.add,
      strip: rule.strip,
      foldedStrip: fold(rule.strip),
      rules: [],
    };
    group.rules.push(rule);
    groups.set(key, group);
  }
  const index: SuffixIndex = { exact: new Map(), folded: new Map(), longest: 0 };
  for (const group of groups.values()) {
    push(index.exact, group.add, group);
    push(index.folded, fold(group.add), group);
    index.longest = Math.max(index.longest, group.add.length);
  }
  return index;
}
