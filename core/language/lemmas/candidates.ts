import { fold } from "../fold.ts";
import { type Beginning, beginnings, type StemTable, whole } from "./stem-table.ts";
import type { SuffixGroup, SuffixIndex } from "./suffix-index.ts";

/** A stem from which the dictionary makes the word. */
export interface Candidate {
  stem: string;
  /** The flag of the rule that made the form; empty where the word is the stem itself. */
  flag: string;
  /** The flags of the stem, one letter each; a form that the dictionary lists by itself has none. */
  flags: string;
  isName: boolean;
  /** Letters taken away and added on the way from the stem to the word. */
  change: number;
}

const NEGATED_FLAG = "b";

/** Finds every stem of a word by applying the suffix rules backwards. */
export function findCandidates(stems: StemTable, suffixes: SuffixIndex) {
  function itself(word: Beginning, folding: boolean): Candidate[] {
    const places = folding ? stems.folded(word) : stems.exactly(word);
    return places.map((place) => ({
      stem: stems.stem(place),
      flag: "",
      flags: stems.flags(place),
      isName: stems.isName(place),
      change: 0,
    }));
  }

  function fromGroup(base: Beginning, group: SuffixGroup, folding: boolean, found: Candidate[]): void {
    const places = folding ? stems.folded(base, group.foldedStrip) : stems.exactly(base, group.strip);
    for (const place of places) {
      const flags = stems.flags(place);
      if (flags === "") continue;
      const stem = stems.stem(place);
      if (folding && !stem.endsWith(group.strip)) continue;
      const rule = group.rules.find((r) => flags.includes(r.flag) && (r.condition?.test(stem) ?? true));
      if (!rule) continue;
      if (folding && fold(stem.slice(0, stem.length - group.strip.length) + group.add) !== base.word)
        continue;
      const change = group.add.length + group.strip.length;
      found.push({ stem, flag: rule.flag, flags, isName: stems.isName(place), change });
    }
  }

  function direct(word: string, folding: boolean): Candidate[] {
    const bases = beginnings(word);
    const found = itself(bases[word.length]!, folding);
    const groups = folding ? suffixes.folded : suffixes.exact;
    for (let length = 0; length <= suffixes.longest && length < word.length; length++)
      for (const group of groups.get(word.slice(word.length - length)) ?? [])
        fromGroup(bases[word.length - length]!, group, folding, found);
    return found;
  }

  /** A negated adjective keeps its negation: the stem of "niezabudowanej" is "niezabudowany". */
  function negated(word: string, folding: boolean): Candidate[] {
    if (!word.startsWith("nie") || word.length < 6) return [];
    const found: Candidate[] = [];
    for (const candidate of direct(word.slice(3), folding)) {
      const places = stems.exactly(whole(candidate.stem));
      if (!places.some((place) => stems.flags(place).includes(NEGATED_FLAG))) continue;
      found.push({ ...candidate, stem: `nie${candidate.stem}` });
    }
    return found;
  }

  return (word: string, folding: boolean): Candidate[] => {
    const found = direct(word, folding);
    return found.length > 0 ? found : negated(word, folding);
  };
}
